import type { Issue } from "../core/issues/issue";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { applyDecisions } from "../core/mapping/applyDecisions";
import type { MappingProposal } from "../core/mapping/mapping";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { proposeMapping } from "../core/mapping/proposeMapping";
import { readSettings } from "../core/reports/settings/readSettings";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";

/** What is asked for; where the workbook has our settings sheet, what the user edited there goes before it. */
export interface ProposalRequest extends WorkbookOptions {
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  /** Fiscal year; null: the settings sheet's. */
  readonly reportYear: number | null;
  /** What a person decided about suggestions and about places that differ; left out: nothing yet. */
  readonly decisions?: readonly MappingDecision[];
}

/** What was read, the settings in force, and what the cells seem to mean. */
export interface WorkbookProposal {
  readonly grids: readonly CellGrid[];
  /** With title, version and period as on the settings sheet. */
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  /** Fiscal year; null: neither the request nor the settings sheet names one. */
  readonly reportYear: number | null;
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
}

const SETTINGS: OwnedSheetKey = "settings";

/** Reads every sheet and proposes which cell means what; changes nothing. Throws what the workbook throws. */
export async function proposeFromWorkbook(workbook: Workbook, request: ProposalRequest): Promise<WorkbookProposal> {
  const grids = await workbook.readGrids(request);
  const sheet = grids.find(({ ownedAs }) => ownedAs === SETTINGS) ?? null;
  const { title, version, period, scheme, reportYear, issues: refused } = readSettings(sheet, request);
  const strategy = { ...request.strategy, title, version, period };
  const { proposal, issues } = applyDecisions(proposeMapping(strategy, grids), request.decisions ?? [], grids);
  return { grids, strategy, scheme, reportYear, proposal, issues: [...refused, ...issues] };
}
