import type { MappingDecision } from "../core/mapping/mappingDecision";
import type { Workbook } from "../core/workbook/workbook";
import { findingsOf, type Findings } from "./findingsOf";
import { proposeFromWorkbook, type ProposalRequest } from "./proposeFromWorkbook";

/** A workbook as it was read. */
export interface FoundWorkbook {
  /** What it holds with these decisions; nothing is read again. */
  readonly findingsWith: (decisions: readonly MappingDecision[]) => Findings;
  /** The sheets of ours it already has. */
  readonly ownSheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/** Reads the workbook and says what is in it; changes nothing. Throws what the workbook throws. */
export async function readFindings(workbook: Workbook, request: ProposalRequest): Promise<FoundWorkbook> {
  const found = await proposeFromWorkbook(workbook, request);
  return {
    findingsWith: (decisions) => findingsOf(found, decisions),
    ownSheets: found.grids
      .filter(({ ownedAs }) => ownedAs !== null && ownedAs !== "copy")
      .map(({ sheet, isProtected }) => ({ name: sheet, isProtected })),
  };
}
