import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import type { SheetContents } from "../core/workbook/sheetContents";
import { ExcelError } from "./ExcelError";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { packReads, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import { rectOf } from "./sheetCensus";

const DOING = "シートの内容の読み取り";
/** Charts may lie right of the cells and below them: so far their place is told by the sizes of rows and columns. */
const LEAST: Rect = { top: 0, left: 0, bottom: 499, right: 59 };

/**
 * The cells of one sheet with its merges and charts, whoever wrote it; null: there is none of that name. Two syncs, and one more for
 * each further 2 MB of cells. Throws ExcelError.
 */
export async function readSheet(session: ExcelSession, name: string): Promise<SheetContents | null> {
  session.at({ sheet: name, range: null, doing: DOING });
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
  const used = forThisBatch(sheet.getUsedRangeOrNullObject(true)).load("rowIndex,columnIndex,rowCount,columnCount");
  const charts = sheet.charts.load("items/name,items/left,items/top");
  await session.sync();
  if (!isThere(sheet)) return null;
  const area = isThere(used) ? rectOf(used) : null;
  const sized = {
    ...LEAST,
    bottom: Math.max(LEAST.bottom, area?.bottom ?? 0),
    right: Math.max(LEAST.right, area?.right ?? 0),
  };
  const lines = charts.items.length === 0 ? null : askSizes(sheet, sized);
  const merges = area === null ? null : rangeOn(sheet, area).getMergedAreasOrNullObject();
  merges?.untrack();
  merges?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const blocks = area === null ? [] : rowBlocks(area).map((rect) => ({ rect }));
  const read: { readonly rect: Rect; readonly range: Excel.Range }[] = [];
  for (const pack of blocks.length === 0 ? [[]] : packReads(blocks)) {
    for (const { rect } of pack) {
      session.at({ sheet: name, range: rectAddress(rect), doing: DOING });
      read.push({ rect, range: rangeOn(sheet, rect).load("values,formulas") });
    }
    if (pack.length > 0 || lines !== null) await session.sync();
  }
  const cells = read.flatMap(({ rect, range }) => linesOf(range, name, rect));
  const grid: CellGrid = {
    sheet: name,
    visibility: "visible",
    isProtected: false,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values: cells.map(({ values }) => values),
    texts: cells.map(({ values }) => values.map((value) => String(value ?? ""))),
    numberFormats: [],
    hasFormula: cells.map(({ hasFormula }) => hasFormula),
    merges: merges !== null && isThere(merges) ? merges.areas.items.map(rectOf) : [],
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: null,
  };
  return { grid, charts: charts.items.map((chart) => ({ name: chart.name, ...placeOf(chart, lines) })) };
}

type Sizes = ReturnType<typeof askSizes>;

function askSizes(sheet: Excel.Worksheet, area: Rect) {
  const range = rangeOn(sheet, area);
  return {
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
  };
}

function placeOf({ left, top }: Excel.Chart, sizes: Sizes | null): { readonly row: number; readonly column: number } {
  if (sizes === null) return { row: 0, column: 0 };
  return {
    row: lineAt(
      top,
      sizes.rows.value.map(({ format }) => format?.rowHeight ?? 0),
    ),
    column: lineAt(
      left,
      sizes.columns.value.map(({ format }) => format?.columnWidth ?? 0),
    ),
  };
}

/** The row or column `points` from the edge lie in; what is beyond those known lies in the last. */
function lineAt(points: number, sizes: readonly number[]): number {
  let end = 0;
  const at = sizes.findIndex((size) => (end += size) > points + 0.5);
  return at < 0 ? sizes.length - 1 : at;
}

function linesOf(range: Excel.Range, sheet: string, rect: Rect) {
  const values = range.values as CellValue[][] | null;
  // Excel answers null instead of an error when a range is too large to be read
  if (values === null) throw new ExcelError("TooLargeToRead", { sheet, range: rectAddress(rect), doing: DOING });
  const formulas = range.formulas as unknown[][];
  return values.map((line, row) => ({
    values: line,
    hasFormula: line.map((value, column) => {
      const formula = formulas[row]?.[column];
      return typeof formula === "string" && formula.startsWith("=") && formula !== value;
    }),
  }));
}
