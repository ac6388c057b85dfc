import type { Strategy } from "../core/kpi/strategy";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { findingsOf, type Findings } from "./findingsOf";
import { proposeFromWorkbook } from "./proposeFromWorkbook";

/** A workbook as it was read. */
export interface FoundWorkbook {
  /** What it holds with these decisions; nothing is read again. */
  readonly findingsWith: (decisions: readonly MappingDecision[]) => Findings;
  /** The sheets of ours it already has. */
  readonly ownSheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/** Reads the workbook and says what is in it; changes nothing. Throws what the workbook throws. */
export async function readFindings(
  workbook: Workbook,
  strategy: Strategy,
  options: WorkbookOptions = {},
): Promise<FoundWorkbook> {
  const found = await proposeFromWorkbook(workbook, strategy, options);
  return {
    findingsWith: (decisions) => findingsOf(strategy, found, decisions),
    ownSheets: found.grids
      .filter(({ ownedAs }) => ownedAs !== null)
      .map(({ sheet, isProtected }) => ({ name: sheet, isProtected })),
  };
}
