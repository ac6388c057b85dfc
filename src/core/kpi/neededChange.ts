import type { Observation } from "./evaluation";
import { figuresInForce } from "./figuresInForce";
import type { ForecastContext } from "./forecast";
import { decimal, fraction, fractionToNumber } from "./fraction";
import { isMet } from "./isMet";
import { observedFigures } from "./observedFigures";
import type { Indicator } from "./strategy";

/**
 * 必要な年間変化: what every year from the data year to the target year must bring so that the target is met, in the unit.
 * null for an arrow, without a figure, where the target is met, and when no year is left. [FC3]
 */
export function neededChange(
  given: Indicator,
  observation: Observation,
  { period, reportYear }: ForecastContext,
): number | null {
  const indicator = figuresInForce(given, reportYear);
  const { dataYear, actual, target } = observedFigures(indicator, observation, reportYear);
  if (dataYear === null || actual === null || target === null) return null;
  if (!Number.isInteger(period.targetYear) || dataYear >= period.targetYear) return null;
  const tolerance = Number.isFinite(indicator.tolerance) ? indicator.tolerance : 0;
  if (isMet(indicator.direction, actual, target, tolerance)) return null;
  const perYear = fraction(decimal(target).minus(decimal(actual)), decimal(period.targetYear - dataYear));
  return perYear === null ? null : fractionToNumber(perYear);
}
