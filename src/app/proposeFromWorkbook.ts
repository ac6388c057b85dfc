import type { Issue } from "../core/issues/issue";
import type { Strategy } from "../core/kpi/strategy";
import { applyDecisions } from "../core/mapping/applyDecisions";
import type { MappingProposal } from "../core/mapping/mapping";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { proposeMapping } from "../core/mapping/proposeMapping";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";

export interface ProposalOptions extends WorkbookOptions {
  /** What a person decided about suggestions and about places that differ; left out: nothing yet. */
  readonly decisions?: readonly MappingDecision[];
}

/** What was read and what it seems to mean. */
export interface WorkbookProposal {
  readonly grids: readonly CellGrid[];
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
}

/** Reads every sheet and proposes which cell means what; changes nothing. Throws what the workbook throws. */
export async function proposeFromWorkbook(
  workbook: Workbook,
  strategy: Strategy,
  options: ProposalOptions = {},
): Promise<WorkbookProposal> {
  const grids = await workbook.readGrids(options);
  const { proposal, issues } = applyDecisions(proposeMapping(strategy, grids), options.decisions ?? [], grids);
  return { grids, proposal, issues };
}
