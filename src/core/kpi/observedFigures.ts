import type { Observation } from "./evaluation";
import { selectDataYear, yearsWithFigure } from "./selectDataYear";
import type { Indicator } from "./strategy";

/** What an indicator is judged on in a report year; `dataYear` null: there is no figure. */
export interface ObservedFigures {
  readonly dataYear: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  /** The year of the first figure where it stands in for the baseline of an arrow target. [ST3] */
  readonly baselineFromYear: number | null;
  readonly target: number | null;
}

function finiteOrNull(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** The sheet's baseline, where the strategy never had one; of a revised one nobody knows which of them the sheet means. */
function sheetBaseline({ revisions = [] }: Indicator, { baseline }: Observation): number | null {
  return revisions.some(({ field }) => field === "baseline") ? null : finiteOrNull(baseline);
}

/**
 * Baseline and target in force are the strategy's; the sheet's baseline counts only where the strategy never had one,
 * and the first figure only for an arrow target without either. A broken mapping yields no figures at all. [RV1]
 */
export function observedFigures(indicator: Indicator, observation: Observation, reportYear: number): ObservedFigures {
  const target = indicator.target.kind === "number" ? finiteOrNull(indicator.target.value) : null;
  const ownBaseline = finiteOrNull(indicator.baseline);
  if (observation.mappingBroken === true)
    return { dataYear: null, actual: null, baseline: ownBaseline, baselineFromYear: null, target };

  const dataYear = selectDataYear(observation.actuals, reportYear);
  const actual = dataYear === null ? null : finiteOrNull(observation.actuals[dataYear]);
  const stated = ownBaseline ?? sheetBaseline(indicator, observation);
  const firstYear = yearsWithFigure(observation.actuals)[0];
  const takesFirst = stated === null && indicator.target.kind === "arrow" && dataYear !== null;
  if (!takesFirst || firstYear === undefined)
    return { dataYear, actual, baseline: stated, baselineFromYear: null, target };
  const baseline = finiteOrNull(observation.actuals[firstYear]);
  return { dataYear, actual, baseline, baselineFromYear: firstYear, target };
}
