import { isPercentUnit } from "./isPercentUnit";

/** One survey result: a share in percent of `sampleSize` answers. */
export interface SurveyResult {
  readonly percent: number;
  readonly sampleSize: number;
}

const Z_95 = 1.96;

function variance({ percent, sampleSize }: SurveyResult): number | null {
  const share = percent / 100;
  return sampleSize > 0 && share >= 0 && share <= 1 ? (share * (1 - share)) / sampleSize : null;
}

/**
 * 標本誤差 of the change between two surveys, in percent points: ±1.96·√(p₁q₁/n₁ + p₂q₂/n₂).
 * null for other units, shares outside 0–100 % or without both n. [SV1]
 */
export function samplingMargin(unit: string, before: SurveyResult, after: SurveyResult): number | null {
  if (!isPercentUnit(unit)) return null;
  const varianceBefore = variance(before);
  const varianceAfter = variance(after);
  if (varianceBefore === null || varianceAfter === null) return null;
  const margin = 100 * Z_95 * Math.sqrt(varianceBefore + varianceAfter);
  return Number.isFinite(margin) ? margin : null;
}
