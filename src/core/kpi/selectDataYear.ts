import type { Observation } from "./evaluation";

/** The years that have a figure, ascending. A figure that is not a finite number is none. */
export function yearsWithFigure(actuals: Observation["actuals"]): readonly number[] {
  return Object.keys(actuals)
    .map(Number)
    .filter((year) => Number.isInteger(year) && Number.isFinite(actuals[year]))
    .sort((a, b) => a - b);
}

/** The data year: the latest fiscal year up to the report year that has a figure; null where there is none. [YR5] */
export function selectDataYear(actuals: Observation["actuals"], reportYear: number): number | null {
  return yearsWithFigure(actuals).findLast((year) => year <= reportYear) ?? null;
}
