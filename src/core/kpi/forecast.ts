import { compareFraction } from "./compareFraction";
import type { Forecast, Observation } from "./evaluation";
import { figuresInForce } from "./figuresInForce";
import { decimal, fraction, fractionToNumber } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";
import { lineThrough } from "./lineThrough";
import { observedFigures } from "./observedFigures";
import { yearsWithFigure } from "./selectDataYear";
import type { Indicator, PlanPeriod } from "./strategy";

/** What a forecast is made for. `reportYear` fiscal. */
export interface ForecastContext {
  readonly period: PlanPeriod;
  readonly reportYear: number;
}

/**
 * 見通し of the target year: the least-squares line through the figures from the start of the plan (or the indicator's
 * own start) up to the data year. null with fewer than two years, and once the data year has reached the target year.
 * [FC1] [FC2]
 */
export function forecast(
  given: Indicator,
  observation: Observation,
  { period, reportYear }: ForecastContext,
): Forecast | null {
  const indicator = figuresInForce(given, reportYear);
  const { dataYear, target } = observedFigures(indicator, observation, reportYear);
  if (dataYear === null || !Number.isInteger(period.targetYear) || dataYear >= period.targetYear) return null;
  const startYear = indicator.startYear ?? period.startYear;
  const years = yearsWithFigure(observation.actuals).filter((year) => year >= startYear && year <= dataYear);
  const figures = years.map((year) => ({ year, value: observation.actuals[year] ?? 0 }));
  const line = lineThrough(figures, period.targetYear);
  if (line === null) return null;
  const { numerator, denominator } = line.value;
  const yearlyChange = fractionToNumber(line.slope);
  const atTargetYear = fractionToNumber(line.value);
  if (yearlyChange === null || atTargetYear === null) return null;
  const difference =
    target === null ? null : fraction(numerator.minus(decimal(target).times(denominator)), denominator);
  const side = target === null ? 0 : compareFraction(line.value, target);
  return {
    yearlyChange,
    atTargetYear,
    fromTarget: difference === null ? null : fractionToNumber(difference),
    meetsTarget: target === null ? null : side === 0 || isHigherBetter(indicator.direction) === side > 0,
    years,
  };
}
