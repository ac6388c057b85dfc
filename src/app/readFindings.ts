import type { Strategy } from "../core/kpi/strategy";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { assignableCells, withAssignment, type Assignment } from "../core/mapping/withAssignment";
import { paperKeys } from "../core/reports/entries/entryTableNames";
import { paperCells } from "../core/reports/entries/paperCells";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { CellSelection, Workbook } from "../core/workbook/workbook";
import { findingsOf, type Findings } from "./findingsOf";
import { proposeFromWorkbook, type ProposalRequest } from "./proposeFromWorkbook";

/** A sheet of ours; `key` as its mark says, which a newer version may have written. */
export interface OwnSheet {
  readonly key: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The fiscal year a paper with entries was written for; left out: no such paper, or it does not say. */
  readonly fiscalYear?: number;
}

/** A workbook as it was read. */
export interface FoundWorkbook {
  /** What it holds with these decisions; nothing is read again. */
  readonly findingsWith: (decisions: readonly MappingDecision[]) => Findings;
  /** The strategy in force. */
  readonly strategy: Strategy;
  /** The decisions with the selected cells assigned by hand; null: that sheet was not read, or such cells cannot be. */
  readonly assign: (
    decisions: readonly MappingDecision[],
    selection: CellSelection,
    assignment: Assignment,
  ) => readonly MappingDecision[] | null;
  /** The sheets of ours it already has. */
  readonly ownSheets: readonly OwnSheet[];
}

/** Reads the workbook and says what is in it; changes nothing. Throws what the workbook throws. */
export async function readFindings(workbook: Workbook, request: ProposalRequest): Promise<FoundWorkbook> {
  const found = await proposeFromWorkbook(workbook, request);
  return {
    findingsWith: (decisions) => findingsOf(found, decisions),
    strategy: found.strategy,
    assign: (decisions, { sheet, rect }, assignment) => {
      const grid = found.grids.find((each) => each.sheet === sheet && each.ownedAs === null);
      if (grid === undefined || assignableCells(rect, assignment.field) === null) return null;
      return withAssignment(decisions, grid, rect, assignment);
    },
    ownSheets: found.grids.flatMap(ownSheet),
  };
}

function ownSheet(grid: CellGrid): readonly OwnSheet[] {
  const { sheet, ownedAs, isProtected } = grid;
  if (ownedAs === null || ownedAs === "copy") return [];
  const fiscalYear = paperKeys.some((key) => key === ownedAs) ? paperCells(grid).fiscalYear : null;
  return [{ key: ownedAs, name: sheet, isProtected, ...(fiscalYear === null ? {} : { fiscalYear }) }];
}
