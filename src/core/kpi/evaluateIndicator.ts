import { bandedRate } from "./bandedRate";
import type { Evaluation, Observation } from "./evaluation";
import { evaluationNotes, notesOnRevisions } from "./evaluationNotes";
import { figuresInForce } from "./figuresInForce";
import { forecast } from "./forecast";
import { decimal } from "./fraction";
import { isMet } from "./isMet";
import type { Judgement } from "./judgement";
import { missingReason } from "./missingReason";
import { neededChange } from "./neededChange";
import { type ObservedFigures, observedFigures } from "./observedFigures";
import { noRates, rates } from "./rates";
import { samplingErrorOf } from "./samplingErrorOf";
import type { Scheme, StatusId } from "./scheme";
import { statusInFinalYear } from "./statusInFinalYear";
import { statusInPlan } from "./statusInPlan";
import type { Indicator, PlanPeriod } from "./strategy";

export interface EvaluationContext {
  readonly scheme: Scheme;
  readonly period: PlanPeriod;
  /** Fiscal year. */
  readonly reportYear: number;
}

type Figured = ObservedFigures & { readonly dataYear: number; readonly actual: number };

function hasFigure(observed: ObservedFigures): observed is Figured {
  return observed.dataYear !== null && observed.actual !== null;
}

function withoutFigure(
  status: "notEvaluated" | "mappingBroken",
  indicator: Indicator,
  observation: Observation,
  observed: ObservedFigures,
  { scheme, reportYear }: EvaluationContext,
): Evaluation {
  return {
    indicatorId: indicator.id,
    fiscalYear: reportYear,
    dataYear: null,
    actual: null,
    baseline: observed.baseline,
    target: observed.target,
    ...noRates,
    changeFromLastYear: null,
    status,
    caption: scheme.statuses[status].caption,
    notes: [
      { code: "missing", reason: missingReason(observation, reportYear) },
      ...notesOnRevisions(indicator, reportYear),
    ],
  };
}

function changeFromLastYear({ dataYear, actual }: Figured, actuals: Observation["actuals"]): number | null {
  const before = actuals[dataYear - 1];
  if (before === undefined || !Number.isFinite(before)) return null;
  const change = decimal(actual).minus(decimal(before)).toNumber();
  return Number.isFinite(change) ? change + 0 : null;
}

/** A tolerance or dead band that is no number widens nothing. */
function sizesOf({ tolerance, deadBand }: Indicator): Judgement["indicator"] {
  const size = (value: number): number => (Number.isFinite(value) ? value : 0);
  return { tolerance: size(tolerance), deadBand: size(deadBand) };
}

/** Rules 2 to 4, which come before any judgement of the figure. [ST2] [ST3] [ST4] */
function statusBeforeJudgement(indicator: Indicator, observed: Figured, startYear: number): StatusId | null {
  if (!indicator.directionConfirmed) return "directionPending";
  if (observed.baselineFromYear === observed.dataYear) return "baselineSet";
  return observed.dataYear <= startYear ? "beforePlan" : null;
}

/**
 * 判定 of one indicator for one report year, by the rules of docs/rules.md in their order; never throws.
 * Rates are ratios, years fiscal years; without a figure the status says so and the notes say why. [ST] [FY]
 */
export function evaluateIndicator(given: Indicator, observation: Observation, context: EvaluationContext): Evaluation {
  const { scheme, period, reportYear } = context;
  const indicator = figuresInForce(given, reportYear);
  const observed = observedFigures(indicator, observation, reportYear);
  if (observation.mappingBroken === true)
    return withoutFigure("mappingBroken", indicator, observation, observed, context);
  if (!hasFigure(observed)) return withoutFigure("notEvaluated", indicator, observation, observed, context);

  const { dataYear, actual, baseline, target } = observed;
  const startYear = indicator.startYear ?? period.startYear;
  const figures = { direction: indicator.direction, actual, baseline, target };
  const sizes = sizesOf(indicator);
  const met = target !== null && isMet(figures.direction, actual, target, sizes.tolerance);
  const found = rates(figures, { startYear, targetYear: period.targetYear, dataYear }, met, indicator, scheme);
  const marginNotLeft = samplingErrorOf(indicator, observation, observed);

  const isArrow = indicator.target.kind === "arrow";
  const withinSamplingError = marginNotLeft !== null;
  const judgement = {
    indicator: sizes,
    scheme,
    figures,
    isArrow,
    met,
    printed: found.printed,
    banded: bandedRate(indicator, scheme),
    withinSamplingError,
  };
  const isFinal = dataYear >= period.targetYear && scheme.finalYear === "outcome";
  const status =
    statusBeforeJudgement(indicator, observed, startYear) ??
    (isFinal ? statusInFinalYear(judgement) : statusInPlan(judgement));

  const ahead = forecast(indicator, observation, context);
  const needed = neededChange(indicator, observation, context);
  const flag = observation.flags?.[dataYear];
  const firstPublished = observation.firstPublished?.[dataYear];
  return {
    indicatorId: indicator.id,
    fiscalYear: reportYear,
    dataYear,
    actual,
    baseline,
    target,
    ...found,
    changeFromLastYear: changeFromLastYear(observed, observation.actuals),
    status,
    caption: scheme.statuses[status].caption,
    notes: evaluationNotes({
      indicator,
      observation,
      observed,
      rates: found,
      met,
      status,
      period,
      startYear,
      reportYear,
      marginNotLeft,
    }),
    ...(ahead === null ? {} : { forecast: ahead }),
    ...(needed === null ? {} : { neededChange: needed }),
    ...(flag === undefined ? {} : { flag }),
    ...(firstPublished === undefined ? {} : { firstPublished }),
  };
}
