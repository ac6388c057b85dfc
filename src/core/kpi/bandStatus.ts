import type { Scheme, StatusId } from "./scheme";

/** The status of the first band a printed rate (ratio) reaches; 評価不能 without a rate. [ST10] [ST11] */
export function bandStatus(printed: number | null, bands: Scheme["bands"]): StatusId {
  if (printed === null) return "notAssessable";
  return bands.find(({ atLeast }) => printed >= atLeast)?.status ?? "notAssessable";
}
