import type { Issue } from "../core/issues/issue";
import { councilLayout, type CouncilLayout } from "../core/reports/councilTable/councilChoice";
import { entriesOfYear, type YearEntries } from "../core/reports/entries/entriesOfYear";
import { noEntries } from "../core/reports/entries/entryKey";
import { type PaperKey, paperKeys } from "../core/reports/entries/entryTableNames";
import { ownEntries } from "../core/reports/entries/followedEntries";
import { readPaper } from "../core/reports/entries/readPaper";
import { shownReportYear } from "../core/reports/settings/readSettings";
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
 * Reads the papers the workbook has, to be written for `reportYear` (fiscal): what was typed on them is written again, each text for its own year; a paper that would
 * lose something is left as it is, and it is said why.
 */
export function reportChoiceOf(
  grids: readonly CellGrid[],
  { outputs = ["status"], council: layout = {} }: OutputRequest,
  reportYear: number,
): ChosenReport {
  const shownYear = shownReportYear(ownedGrid(grids, "settings"));
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
    const { key, fiscalYear } = reading;
    const follows = key !== "councilTable" && !isLeadBehind;
    const entries = follows ? ownEntries(reading.entries, lead) : reading.entries;
    const switchedTo = shownYear ?? fiscalYear ?? reportYear;
    return { key, switchedTo, ...entriesOfYear({ ...reading, entries }, switchedTo, reportYear) };
  });
  const present = grids.flatMap(({ ownedAs }) =>
    ownedAs === null || ownedAs === "copy" ? [] : [ownedAs as OwnedSheetKey],
  );
  const left = new Set(
    readings.flatMap(({ key, obstacles }): readonly PaperKey[] => (obstacles.length === 0 ? [] : [key])),
  );
  return {
    choice: {
      outputs,
      present: new Set(present),
      left,
      isLeadBehind,
      council: councilLayout(layout, lead),
      entries: Object.fromEntries(turned.map(({ key, entries }) => [key, entries] as const)),
    },
    issues: [
      ...readings.flatMap(({ obstacles }) => obstacles),
      ...turned.filter(({ key }) => !left.has(key)).flatMap((paper) => yearIssues(ownedGrid(grids, paper.key), paper)),
    ],
  };
}

/** What was typed for another year is not on the paper any more: said, so that nobody looks for it. */
function yearIssues(
  grid: CellGrid | null,
  { switchedTo, filed, taken }: YearEntries & { readonly switchedTo: number },
): readonly Issue[] {
  if (grid === null) return [];
  const issue = (code: Issue["code"], severity: Issue["severity"], year: number, count: number): Issue => ({
    code,
    severity,
    sheet: grid.sheet,
    params: { year, count },
  });
  return [
    ...(taken === 0 ? [] : [issue("paper-texts-taken", "warning", switchedTo, taken)]),
    ...[...filed].map(([year, count]) => issue("paper-texts-filed", "info", year, count)),
  ];
}
