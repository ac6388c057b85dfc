import { councilLayout, type CouncilLayout } from "../core/reports/councilTable/councilChoice";
import type { Entries } from "../core/reports/entries/entryKey";
import { type PaperKey, paperKeys } from "../core/reports/entries/entryTableNames";
import { ownEntries } from "../core/reports/entries/followedEntries";
import { readCouncilEntries } from "../core/reports/entries/readCouncilEntries";
import type { ReportChoice } from "../core/reports/planReport";
import type { ReportOutput } from "../core/reports/reportOutput";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";

/** What is asked for; left out: the status alone, and the papers as they were laid out before. */
export interface OutputRequest {
  readonly outputs?: readonly ReportOutput[];
  readonly council?: Partial<CouncilLayout>;
}

/** Which sheets are written, and what people typed on those the workbook has already. */
export function reportChoiceOf(
  grids: readonly CellGrid[],
  { outputs = ["status"], council = {} }: OutputRequest,
): ReportChoice {
  const entriesOn = (key: PaperKey): Entries =>
    readCouncilEntries(grids.find(({ ownedAs }) => ownedAs === key) ?? null);
  const lead = entriesOn("councilTable");
  const entries = Object.fromEntries(
    paperKeys.map((key) => [key, key === "councilTable" ? lead : ownEntries(entriesOn(key), lead)] as const),
  );
  const present = grids.flatMap(({ ownedAs }) =>
    ownedAs === null || ownedAs === "copy" ? [] : [ownedAs as OwnedSheetKey],
  );
  return {
    outputs,
    present: new Set(present),
    council: councilLayout(council, lead),
    entries,
  };
}
