import type { Issue } from "../core/issues/issue";
import type { Evaluation, Observation } from "../core/kpi/evaluation";
import { evaluateStrategy } from "../core/kpi/evaluateStrategy";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { summarize } from "../core/kpi/summarize";
import type { Summary } from "../core/kpi/summary";
import { checkFigures } from "../core/mapping/checkFigures";
import type { MappingProposal } from "../core/mapping/mapping";
import { readObservations } from "../core/mapping/readObservations";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { Workbook } from "../core/workbook/workbook";
import { findDisclaimer } from "./findDisclaimer";
import { proposeFromWorkbook, type ProposalRequest } from "./proposeFromWorkbook";
import { latestReportYear } from "./reportYears";

/**
 * `reportYear` null: the settings sheet's, else the latest with an actual in the workbook, else the plan's target year.
 */
export interface EvaluationRequest extends ProposalRequest {
  /** Printed on every page; left out: what the workbook itself says, null: nothing. */
  readonly disclaimer?: string | null;
}

/** Strategy and scheme are those in force: with what the user edited on the settings sheet. */
export interface WorkbookEvaluation {
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  readonly reportYear: number;
  readonly grids: readonly CellGrid[];
  readonly proposal: MappingProposal;
  readonly observations: readonly Observation[];
  readonly evaluations: readonly Evaluation[];
  readonly summary: Summary;
  readonly issues: readonly Issue[];
  readonly disclaimer: string | null;
}

/** Reads, maps and judges every indicator for one report year; changes nothing. Throws what the workbook throws. */
export async function evaluateWorkbook(workbook: Workbook, request: EvaluationRequest): Promise<WorkbookEvaluation> {
  const proposed = await proposeFromWorkbook(workbook, request);
  const { grids, strategy, scheme, proposal, issues } = proposed;
  const observations = readObservations(strategy, proposal);
  const reportYear = proposed.reportYear ?? latestReportYear(strategy, observations);
  const evaluations = evaluateStrategy(strategy, observations, scheme, reportYear);
  return {
    strategy,
    scheme,
    reportYear,
    grids,
    proposal,
    observations,
    evaluations,
    summary: summarize(strategy, evaluations, scheme),
    issues: [...issues, ...checkFigures(strategy, proposal, reportYear)],
    disclaimer: request.disclaimer === undefined ? findDisclaimer(grids) : request.disclaimer,
  };
}
