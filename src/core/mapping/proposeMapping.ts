import type { Issue } from "../issues/issue";
import type { Strategy } from "../kpi/strategy";
import type { CellGrid } from "../workbook/cellGrid";
import type { MappingProposal } from "./mapping";

export interface ProposedMapping {
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
}

/** Finds the strategy's indicators in the sheets; the add-in's own sheets are left out. Never throws. */
export function proposeMapping(_strategy: Strategy, _grids: readonly CellGrid[]): ProposedMapping {
  return { proposal: { cells: [], suggestions: [], conflicts: [] }, issues: [] };
}
