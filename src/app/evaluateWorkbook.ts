import type { Issue } from "../core/issues/issue";
import type { Decision } from "../core/kpi/decision";
import type { Evaluation, Observation } from "../core/kpi/evaluation";
import { evaluateStrategy } from "../core/kpi/evaluateStrategy";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { summarize } from "../core/kpi/summarize";
import type { Summary } from "../core/kpi/summary";
import { checkFigures } from "../core/mapping/checkFigures";
import type { MappingProposal } from "../core/mapping/mapping";
import { readObservations } from "../core/mapping/readObservations";
import type { SourceChange } from "../core/mapping/stored/sourceChange";
import { withLostSources } from "../core/mapping/stored/withLostSources";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { StoredMapping } from "../core/workbook/storedMapping";
import type { Workbook } from "../core/workbook/workbook";
import { findDisclaimer } from "./findDisclaimer";
import { proposeFromWorkbook, type ProposalRequest } from "./proposeFromWorkbook";
import { latestReportYear } from "./reportYears";
import { decisionIssues, tableEntriesOf, withEntries } from "./tableEntriesOf";

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
  /** What became of the sources since the mapping was kept in the workbook. */
  readonly changesSince: readonly SourceChange[];
  /** What a report writes down for the next time; null where a newer add-in's sheet must stay as it is. */
  readonly mappingToKeep: StoredMapping | null;
  readonly observations: readonly Observation[];
  readonly evaluations: readonly Evaluation[];
  readonly summary: Summary;
  /** 評価（決定） of any year, as people entered them on the status table. */
  readonly decided: readonly Decision[];
  readonly issues: readonly Issue[];
  readonly disclaimer: string | null;
}

/** Reads, maps and judges every indicator for one report year; changes nothing. Throws what the workbook throws. */
export async function evaluateWorkbook(workbook: Workbook, request: EvaluationRequest): Promise<WorkbookEvaluation> {
  const proposed = await proposeFromWorkbook(workbook, request);
  const { grids, strategy, scheme, proposal, issues, changesSince, mappingToKeep } = proposed;
  const entries = tableEntriesOf(grids, scheme, strategy);
  const found = withLostSources(readObservations(strategy, proposal), proposed.losses);
  const observations = withEntries(found, entries);
  const reportYear = proposed.reportYear ?? latestReportYear(strategy, observations);
  const evaluations = evaluateStrategy(strategy, observations, scheme, reportYear);
  return {
    strategy,
    scheme,
    reportYear,
    grids,
    proposal,
    changesSince,
    mappingToKeep,
    observations,
    evaluations,
    summary: summarize(strategy, evaluations, scheme),
    decided: entries.decisions,
    issues: [
      ...issues,
      ...checkFigures(strategy, proposal, reportYear),
      ...decisionIssues(entries, evaluations, scheme),
    ],
    disclaimer: request.disclaimer === undefined ? findDisclaimer(grids) : request.disclaimer,
  };
}
