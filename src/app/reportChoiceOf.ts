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
  { outputs = ["status"], council: layout = {} }: OutputRequest,
  { reportYear, shownYear }: PaperYears,
): ChosenReport {
  const readings = paperKeys.map((key) => ({ key, ...readPaper(ownedGrid(grids, key)) }));
  const council = readings.find(({ key }) => key === "councilTable");
  const lead = council?.entries ?? noEntries;
  // a council table that stays as it is says what held for its own year
  const isLeadBehind =
    council !== undefined &&
    council.obstacles.length > 0 &&
    council.fiscalYear !== null &&
    council.fiscalYear !== reportYear;
  const turned = readings.map((reading) => {
    const { key, obstacles, fiscalYear } = reading;
    const follows = key !== "councilTable" && !isLeadBehind;
    const entries = follows ? ownEntries(reading.entries, lead) : reading.entries;
    const ofYear = entriesOfYear({ ...reading, entries }, shownYear ?? fiscalYear ?? reportYear, reportYear);
    const isTurned = obstacles.length === 0;
    return { key, ...ofYear, filed: isTurned ? [...ofYear.filed] : [], taken: isTurned ? ofYear.taken : 0 };
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
      isLeadBehind,
      council: councilLayout(layout, lead),
      entries: Object.fromEntries(turned.map(({ key, entries }) => [key, entries] as const)),
    },
    issues: [
      ...readings.flatMap(({ obstacles }) => obstacles),
      ...turned.flatMap(({ key, filed, taken }) =>
        yearIssues(ownedGrid(grids, key)?.sheet, filed, taken, { reportYear, shownYear }),
      ),
    ],
  };
}

/** What was typed for another year is not on the paper any more: said, so that nobody looks for it. */
function yearIssues(
  sheet: string | undefined,
  filed: readonly (readonly [year: number, count: number])[],
  taken: number,
  { reportYear, shownYear }: PaperYears,
): readonly Issue[] {
  if (sheet === undefined) return [];
  return [
    ...(taken === 0 || shownYear === null
      ? []
      : [
          { code: "paper-texts-taken", severity: "warning", sheet, params: { year: shownYear, count: taken } } as const,
        ]),
    ...filed.map(
      ([year, count]) =>
        ({ code: "paper-texts-filed", severity: "info", sheet, params: { year, count, reportYear } }) as const,
    ),
  ];
}
