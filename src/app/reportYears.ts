import type { Observation } from "../core/kpi/evaluation";
import type { Strategy } from "../core/kpi/strategy";

function yearsWithFigure(observations: readonly Observation[]): readonly number[] {
  return observations.flatMap(({ actuals }) => Object.keys(actuals).map(Number));
}

/** Fiscal years with a column, ascending: those of the plan after its start, and any other that has a figure. */
export function reportYears(strategy: Strategy, observations: readonly Observation[]): readonly number[] {
  const { startYear, targetYear } = strategy.period;
  const planned = Array.from({ length: Math.max(0, targetYear - startYear) }, (_, index) => startYear + 1 + index);
  return [...new Set([...planned, ...yearsWithFigure(observations)])].sort((a, b) => a - b);
}

/** The fiscal year to report on where nobody said: the latest with a figure, else the plan's target year. */
export function latestReportYear(strategy: Strategy, observations: readonly Observation[]): number {
  const years = yearsWithFigure(observations);
  return years.length === 0 ? strategy.period.targetYear : years.reduce((latest, year) => Math.max(latest, year));
}

/** Fiscal years with at least one figure, ascending. */
export function figureYears(observations: readonly Observation[]): readonly number[] {
  return [...new Set(yearsWithFigure(observations))].sort((a, b) => a - b);
}
