import type { Issue } from "../core/issues/issue";
import { councilLayout, type CouncilLayout } from "../core/reports/councilTable/councilChoice";
import { noEntries } from "../core/reports/entries/entryKey";
import { type PaperKey, paperKeys } from "../core/reports/entries/entryTableNames";
import { ownEntries } from "../core/reports/entries/followedEntries";
import { readPaper } from "../core/reports/entries/readPaper";
import type { ReportChoice } from "../core/reports/planReport";
import type { ReportOutput } from "../core/reports/reportOutput";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import { ownedGrid } from "./ownedGrid";

/** What is asked for; left out: the status alone, and the papers as they were laid out before. */
export interface OutputRequest {
  readonly outputs?: readonly ReportOutput[];
  readonly council?: Partial<CouncilLayout>;
}

/** Which sheets are written, and what people typed on those the workbook has already. */
export interface ChosenReport {
  readonly choice: ReportChoice;
  /** Why papers are left as they are. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the papers the workbook has: what was typed on them is written again; a paper that would lose something is left as
 * it is, and it is said why.
 */
export function reportChoiceOf(
  grids: readonly CellGrid[],
  { outputs = ["status"], council = {} }: OutputRequest,
): ChosenReport {
  const readings = paperKeys.map((key) => {
    const { entries, obstacles } = readPaper(ownedGrid(grids, key));
    return { key, entries, obstacles };
  });
  const lead = readings.find(({ key }) => key === "councilTable")?.entries ?? noEntries;
  const entries = Object.fromEntries(
    readings.map(({ key, entries: own }) => [key, key === "councilTable" ? own : ownEntries(own, lead)] as const),
  );
  const present = grids.flatMap(({ ownedAs }) =>
    ownedAs === null || ownedAs === "copy" ? [] : [ownedAs as OwnedSheetKey],
  );
  const left = readings.flatMap(({ key, obstacles }): readonly PaperKey[] => (obstacles.length === 0 ? [] : [key]));
  return {
    choice: { outputs, present: new Set(present), left: new Set(left), council: councilLayout(council, lead), entries },
    issues: readings.flatMap(({ obstacles }) => obstacles),
  };
}
