import type { Issue } from "../core/issues/issue";
import { councilLayout, type CouncilLayout } from "../core/reports/councilTable/councilChoice";
import { entriesOfYear } from "../core/reports/entries/entriesOfYear";
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

/** Fiscal years: the one the papers are to be written for, and the one the workbook's settings say (null: none yet). */
export interface PaperYears {
  readonly reportYear: number;
  readonly shownYear: number | null;
}

/**
 * Reads the papers the workbook has: what was typed on them is written again, each text for its own year; a paper that would
 * lose something is left as it is, and it is said why.
 */
export function reportChoiceOf(
  grids: readonly CellGrid[],
  { outputs = ["status"], council = {} }: OutputRequest,
  { reportYear, shownYear }: PaperYears,
): ChosenReport {
  const readings = paperKeys.map((key) => ({ key, ...readPaper(ownedGrid(grids, key)) }));
  const lead = readings.find(({ key }) => key === "councilTable")?.entries ?? noEntries;
  const turned = readings.map((reading) => {
    const { key, obstacles, fiscalYear } = reading;
    const entries = key === "councilTable" ? reading.entries : ownEntries(reading.entries, lead);
    const ofYear = entriesOfYear({ ...reading, entries }, shownYear ?? fiscalYear ?? reportYear, reportYear);
    return { key, entries: ofYear.entries, filed: obstacles.length === 0 ? ofYear.filed : new Map<number, number>() };
  });
  const present = grids.flatMap(({ ownedAs }) =>
    ownedAs === null || ownedAs === "copy" ? [] : [ownedAs as OwnedSheetKey],
  );
  const left = readings.flatMap(({ key, obstacles }): readonly PaperKey[] => (obstacles.length === 0 ? [] : [key]));
  return {
    choice: {
      outputs,
      present: new Set(present),
      left: new Set(left),
      council: councilLayout(council, lead),
      entries: Object.fromEntries(turned.map(({ key, entries }) => [key, entries] as const)),
    },
    issues: [
      ...readings.flatMap(({ obstacles }) => obstacles),
      ...turned.flatMap(({ key, filed }) => textsFiled(ownedGrid(grids, key)?.sheet, filed, reportYear)),
    ],
  };
}

/** What was typed for another year is not on the paper any more: said, so that nobody looks for it. */
function textsFiled(
  sheet: string | undefined,
  filed: ReadonlyMap<number, number>,
  reportYear: number,
): readonly Issue[] {
  if (sheet === undefined) return [];
  return [...filed].map(([year, count]) => ({
    code: "paper-texts-filed",
    severity: "info",
    sheet,
    params: { year, count, reportYear },
  }));
}
