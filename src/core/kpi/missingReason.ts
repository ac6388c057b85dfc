import type { MissingReason, Observation } from "./evaluation";

/**
 * Why there is no figure for the report year: its own reason, else that of the latest year before it.
 * noSource where no cell was taken at all. [ST1]
 */
export function missingReason(observation: Observation, reportYear: number): MissingReason {
  if (observation.mappingBroken === true) return "mappingBroken";
  const years = Object.keys(observation.missing).map(Number);
  const latest = Math.max(...years.filter((year) => year <= reportYear));
  return observation.missing[latest] ?? "noSource";
}
