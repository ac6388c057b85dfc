import type { Figures } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";
import { isTargetBetter } from "./isTargetBetter";

/**
 * 目安値 of the data year in the unit, exact: the interim target of that year, else the point on the straight line from
 * baseline to target. The line exists where a progress rate can exist. [EV1] [EV2] [EV3]
 */
export function expectedValue(
  { direction, baseline, target }: Omit<Figures, "actual">,
  elapsedPart: Fraction | null,
  interimTarget: number | undefined,
): Fraction | null {
  if (interimTarget !== undefined) return fraction(decimal(interimTarget), decimal(1));
  if (elapsedPart === null || baseline === null || target === null) return null;
  if (!isTargetBetter(direction, baseline, target)) return null;
  const { numerator, denominator } = elapsedPart;
  const from = decimal(baseline);
  return fraction(from.times(denominator).plus(decimal(target).minus(from).times(numerator)), denominator);
}
