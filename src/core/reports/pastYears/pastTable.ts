import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import { elapsedFormula } from "../formulas/elapsedFormula";
import { expectedValueFormula } from "../formulas/expectedValueFormula";
import type { RowCells } from "../formulas/rowCells";
import type { ReportInput, ReportRow } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { rowCells } from "../statusTable/columnPlaces";
import { computedCell } from "../statusTable/computedCells";
import { statedCell } from "../statusTable/statedCells";
import type { PastColumns } from "./pastColumns";

/** An indicator to be judged as of a fiscal year. */
export interface PastRow {
  readonly row: ReportRow;
  readonly year: number;
}

export interface PastTable {
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  /** Rows it takes with its header. */
  readonly rows: number;
}

/** 目安値 of a year that need not have a figure. [EV1] [EV2] */
function lineFormula(cells: RowCells, year: string): string {
  const ofYear = { ...cells, dataYear: year };
  return expectedValueFormula({ ...ofYear, elapsed: `(${elapsedFormula(ofYear)})` });
}

function lookup(key: string, place: string, header: string): string {
  const found = (name: string, more = "") => `INDEX(${name},${place}${more})`;
  const numberOf = (cell: string) => `IF(${place}="","",IF(ISNUMBER(${cell}),${cell},""))`;
  switch (key) {
    case "labelOk":
      return `IF(${place}="",0,IF(${found(columnNames.tableStatus)}="mappingBroken",0,1))`;
    case "baseline":
      return numberOf(found(columnNames.tableBaseline));
    case "target":
      return `IF(${place}="","",${found(columnNames.tableTarget)})`;
    default:
      return numberOf(found(columnNames.tableActuals, `,MATCH(${header},${columnNames.tableActualYears},0)`));
  }
}

/**
 * The table that judges indicators as if another year were the report year: figures looked up in the status table, the
 * very formulas of the status table beside them, the report year replaced by the row's own. Header in row `top`, which
 * holds the years the formulas look for.
 */
export function pastTable(input: ReportInput, rows: readonly PastRow[], columns: PastColumns, top: number): PastTable {
  const { places, stated, filled, left } = columns;
  const firstRow = top + 1;
  const header = contentBlock(top, left, [[...stated, ...filled].map(columns.header)]);
  if (rows.length === 0) return { blocks: [header], fills: [], rows: 1 };
  const cell = (key: string) => places.cell(key, firstRow);
  const cells = { ...rowCells(places, input.years, firstRow, top), reportYear: cell("year") };
  const headerCell = (key: string) => cell(key).replace(/\d+$/, `$${top + 1}`);
  const formula = (key: string): CellValue => {
    if (key === "place") return `=IFERROR(MATCH(${cell("indicator")},${columnNames.tableIndicator},0),"")`;
    if (["labelOk", "baseline", "target"].includes(key) || key.startsWith("actual:"))
      return `=${lookup(key, cell("place"), headerCell(key))}`;
    if (key === "line") return `=${lineFormula(cells, cell("year"))}`;
    return computedCell(key, cells);
  };
  const filledLeft = left + stated.length;
  const blocks = [
    header,
    contentBlock(
      firstRow,
      left,
      rows.map(({ row, year }, index) =>
        stated.map((key) =>
          key === "year" ? year : statedCell(key, row, 0, places.cell("labelOk", firstRow + index)),
        ),
      ),
    ),
    contentBlock(firstRow, filledLeft, [filled.map(formula)]),
  ];
  const fills =
    rows.length < 2
      ? []
      : [
          {
            source: rectOf(firstRow, filledLeft, 1, filled.length),
            target: rectOf(firstRow + 1, filledLeft, rows.length - 1, filled.length),
          },
        ];
  return { blocks, fills, rows: rows.length + 1 };
}
