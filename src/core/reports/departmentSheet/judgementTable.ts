import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import type { ReportInput, ReportRow } from "../reportInput";
import { columnPlaces, rowCells, type ColumnPlaces } from "../statusTable/columnPlaces";
import { columnRuns } from "../statusTable/columnRuns";
import { computedCell } from "../statusTable/computedCells";
import { isRevised, revisedFormula } from "../statusTable/revisionCells";
import { statedCell } from "../statusTable/statedCells";
import type { TableColumn } from "../statusTable/tableColumn";
import { tableColumns } from "../statusTable/tableColumns";
import { embeddedFormula, type NamePlaces } from "./embeddedFormula";

/** Where the judgement of every indicator of the sheet is computed. */
export interface JudgementFrame {
  readonly columns: readonly TableColumn[];
  readonly places: ColumnPlaces;
  /** Row with the years; the indicators follow. */
  readonly headerRow: number;
  readonly lastColumn: number;
}

/** The status table's own columns, without what is only printed, from `left` on. */
export function judgementFrame(report: ReportInput, headerRow: number, left: number): JudgementFrame {
  const before = Array.from({ length: left }, (_, index): TableColumn => {
    return { key: `form ${index}`, group: null, header: "", width: 0, part: "entry", isPrinted: false };
  });
  const columns = [...before, ...tableColumns(report).filter(({ part }) => part === "stated" || part === "computed")];
  return { columns, places: columnPlaces(columns), headerRow, lastColumn: columns.length - 1 };
}

/** `$AB$140`: one cell of the judgement of the indicator at `index`. */
export function judgedCell({ places, headerRow }: JudgementFrame, index: number, key: string): string {
  return `$${columnLetters(places.column(key))}$${headerRow + 2 + index}`;
}

/** How the actual of a year is read from the form; null: the figure known before. */
export type ActualFormula = (index: number, year: number) => string | null;

/** Contents and fills of the judgement: stated row by row, computed by one row of the status table's formulas. */
export function judgementContents(
  report: ReportInput,
  frame: JudgementFrame,
  names: NamePlaces,
  actualFormula: ActualFormula,
): { readonly blocks: readonly ContentBlock[]; readonly fills: readonly FillDown[] } {
  const { columns, places, headerRow } = frame;
  const { rows, years } = report;
  const top = headerRow + 1;
  const cells = rowCells(places, years, top, headerRow);
  const stated = columnRuns(columns, ({ part }) => part === "stated");
  const computed = columnRuns(columns, ({ part }) => part === "computed");
  const header = columnRuns(columns, ({ part }) => part !== "entry").map(([first, last]) =>
    contentBlock(headerRow, first, [columns.slice(first, last + 1).map((column) => column.header)]),
  );
  const bodies = stated.map(([first, last]) =>
    contentBlock(
      top,
      first,
      rows.map((row, index) =>
        columns
          .slice(first, last + 1)
          .map(({ key }) => bodyCell(key, row, index, { report, frame, names, actualFormula })),
      ),
    ),
  );
  const formulas = computed.map(([first, last]) =>
    contentBlock(top, first, [
      columns.slice(first, last + 1).map(({ key }) => embeddedFormula(computedCell(key, cells), names)),
    ]),
  );
  const fills = computed.map(([first, last]) => ({
    source: rectOf(top, first, 1, last - first + 1),
    target: rectOf(top + 1, first, rows.length - 1, last - first + 1),
  }));
  return { blocks: [...header, ...bodies, ...formulas], fills: rows.length > 1 ? fills : [] };
}

interface BodyContext {
  readonly report: ReportInput;
  readonly frame: JudgementFrame;
  readonly names: NamePlaces;
  readonly actualFormula: ActualFormula;
}

function bodyCell(
  key: string,
  row: ReportRow,
  index: number,
  { report, frame, names, actualFormula }: BodyContext,
): CellValue {
  const { places, headerRow } = frame;
  const [field, year] = key.split(":");
  const typed = field === "actual" ? actualFormula(index, Number(year)) : null;
  if (typed !== null) return typed;
  const at = headerRow + 1 + index;
  if ((key === "baseline" || key === "target") && isRevised(row, key)) {
    return embeddedFormula(revisedFormula(key, rowCells(places, report.years, at, headerRow)), names);
  }
  return statedCell(key, row, 1, places.cell("labelOk", at));
}
