import type { PlanYears } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";

/** 経過率, exact, within 0..1, by the year of the figure; null where the plan has no length. [EL1] [EL2] */
export function elapsed({ startYear, targetYear, dataYear }: PlanYears): Fraction | null {
  if (![startYear, targetYear, dataYear].every(Number.isInteger) || targetYear <= startYear) return null;
  const year = Math.min(targetYear, Math.max(startYear, dataYear));
  return fraction(decimal(year - startYear), decimal(targetYear - startYear));
}
