import type { PlanYears } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";

/**
 * 経過率, exact, within 0..1, by the year of the figure; null where the plan has no length. [EL1] [EL2]
 * `yearlyPace` says by years before the target year how far the way is expected to be gone; years it leaves open, and
 * those up to the start, stay on the line. [EL4]
 */
export function elapsed(
  { startYear, targetYear, dataYear }: PlanYears,
  yearlyPace: readonly (number | null)[] = [],
): Fraction | null {
  if (![startYear, targetYear, dataYear].every(Number.isInteger) || targetYear <= startYear) return null;
  const year = Math.min(targetYear, Math.max(startYear, dataYear));
  const share = year > startYear ? yearlyPace[targetYear - year] : undefined;
  if (share !== undefined && share !== null) return fraction(decimal(share), decimal(1));
  return fraction(decimal(year - startYear), decimal(targetYear - startYear));
}
