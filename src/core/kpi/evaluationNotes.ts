import type { EvaluationNote, Observation } from "./evaluation";
import { formatFigure } from "./formatFigure";
import { isTargetWorse } from "./isTargetWorse";
import type { ObservedFigures } from "./observedFigures";
import type { Rates } from "./rates";
import type { StatusId } from "./scheme";
import type { Indicator, PlanPeriod } from "./strategy";

/** A status rules 1 to 4 give: it says nothing yet about the target. */
const beforeJudgement: readonly StatusId[] = ["notEvaluated", "directionPending", "baselineSet", "beforePlan"];

const LOOKS_GOOD = 0.8;

/** In place of a baseline there was none of, or of a target that was an arrow. */
const NONE = "なし";

export interface NoteFacts {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly observed: ObservedFigures & { readonly dataYear: number };
  readonly rates: Rates;
  readonly met: boolean;
  readonly status: StatusId;
  readonly period: PlanPeriod;
  readonly startYear: number;
  readonly reportYear: number;
  /** Percent points, where the change since the baseline is inside it. */
  readonly marginNotLeft: number | null;
}

function notesOnYear({ observed, observation, met, status, period, reportYear }: NoteFacts): EvaluationNote[] {
  const { dataYear } = observed;
  const notes: EvaluationNote[] = [];
  const judged = !beforeJudgement.includes(status);
  if (met && judged && reportYear < period.targetYear) notes.push({ code: "metBeforeTargetYear" });
  if (judged && reportYear >= period.targetYear && dataYear < period.targetYear)
    notes.push({ code: "provisional", dataYear });
  else if (dataYear < reportYear) notes.push({ code: "dataYearEarlier", dataYear });
  const reason = observation.missing[reportYear];
  if (dataYear < reportYear && reason !== undefined) notes.push({ code: "missing", reason });
  return notes;
}

function notesOnBaseline({ indicator, observed, startYear }: NoteFacts): EvaluationNote[] {
  if (observed.baseline === null || observed.baselineFromYear !== null) return [];
  if (indicator.baselineYear === null) return [{ code: "baselineYearUnknown" }];
  if (indicator.baselineYear >= startYear) return [];
  return [{ code: "baselineOlderThanStart", baselineYear: indicator.baselineYear }];
}

function notesOnRates({ indicator, observed, rates, met, marginNotLeft }: NoteFacts): EvaluationNote[] {
  const notes: EvaluationNote[] = [];
  if (marginNotLeft !== null) notes.push({ code: "withinSamplingError", margin: marginNotLeft });
  const { achievementRate } = rates.printed;
  if (!met && achievementRate !== null && achievementRate >= LOOKS_GOOD && (rates.progressRate ?? 1) <= 0)
    notes.push({ code: "zeroProgressLooksGood" });
  if (isTargetWorse({ ...observed, direction: indicator.direction })) notes.push({ code: "targetWorseThanBaseline" });
  if (indicator.target.kind === "number" && rates.achievementRate === null) notes.push({ code: "noTargetRate" });
  return notes;
}

/** 見込・速報・改定 of the figure used; 確定 needs no word. [PD2] */
function notesOnFlag({ indicator, observation, observed: { dataYear } }: NoteFacts): EvaluationNote[] {
  const flag = observation.flags?.[dataYear];
  if (flag === undefined || flag === "final") return [];
  const first = flag === "revised" ? observation.firstPublished?.[dataYear] : undefined;
  const firstPublished = first === undefined ? "" : formatFigure(first, indicator.decimals);
  return [{ code: "flagged", dataYear, flag, firstPublished }];
}

/** The revisions of baseline and target that are in force in the report year, oldest first. [RV2] */
export function notesOnRevisions(indicator: Indicator, reportYear: number): readonly EvaluationNote[] {
  const shown = (value: number | null) => (value === null ? NONE : formatFigure(value, indicator.decimals));
  return (indicator.revisions ?? [])
    .filter(({ fromFiscalYear }) => fromFiscalYear <= reportYear)
    .map((revision) => ({
      code: "revised",
      revision,
      before: shown(revision.before),
      after: shown(revision.after),
    }));
}

/** The notes beside a status of an indicator that has a figure, in a fixed order. [NT1]–[NT6] */
export function evaluationNotes(facts: NoteFacts): readonly EvaluationNote[] {
  return [
    ...notesOnYear(facts),
    ...notesOnRates(facts),
    ...notesOnBaseline(facts),
    ...notesOnFlag(facts),
    ...notesOnRevisions(facts.indicator, facts.reportYear),
  ];
}
