import type { IColumnData, IObjectArrayPrimitiveType, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { usedRange } from "../../../host/model/readCells";
import type { Rect } from "../../../host/model/rect";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { gridCells } from "./gridCells";
import { pixels } from "./pixels";
import { fittedRowHeights } from "./fittedRowHeights";
import type { RuleLooks } from "./ruleLooks";
import type { StyleBook } from "./styleBook";

/** The grid ends at a multiple of these, with some empty cells after what is used, and where a sheet of Excel ends. */
const step = { rows: 100, columns: 26 };
const spare = { rows: 30, columns: 6 };
const most = { rows: 1_048_576, columns: 16_384 };

export function gridRange({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Everything of a sheet but its cells: what makes the grid be built anew when it changes. */
export function sheetFrame(workbook: WorkbookModel, sheet: SheetModel): Partial<IWorksheetData> {
  const used = usedRange(sheet);
  const rowCount = extent((used?.bottom ?? 0) + spare.rows, step.rows, most.rows);
  const columnCount = extent((used?.right ?? 0) + spare.columns, step.columns, most.columns);
  const within = ({ top, left, bottom, right }: Rect): Rect => ({
    top,
    left,
    bottom: Math.min(bottom, rowCount - 1),
    right: Math.min(right, columnCount - 1),
  });
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  const isFrozen = rows > 0 || columns > 0;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    rowCount,
    columnCount,
    defaultColumnWidth: pixels(sheet.defaultColumnWidth),
    defaultRowHeight: pixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map((rect) => gridRange(within(rect))),
    rowData: rowsOf(sheet, rowCount, fittedRowHeights(workbook, sheet)),
    columnData: columnsOf(sheet, columnCount),
    showGridlines: flag(sheet.showGridlines),
    rowHeader: { width: 46, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
    freeze: isFrozen
      ? { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

function extent(wanted: number, inSteps: number, atMost: number): number {
  return Math.min(Math.ceil(wanted / inSteps) * inSteps, atMost);
}

/** A sheet of the host in the grid's own form. */
export function sheetSnapshot(
  workbook: WorkbookModel,
  sheet: SheetModel,
  styles: StyleBook,
  looks: RuleLooks,
): Partial<IWorksheetData> {
  const frame = sheetFrame(workbook, sheet);
  for (const [row, style] of sheet.rowStyles ?? []) {
    const data = frame.rowData?.[row];
    if (data !== undefined) data.s = styles.idOf(style);
  }
  for (const [column, style] of sheet.columnStyles ?? []) {
    const data = frame.columnData?.[column];
    if (data !== undefined) data.s = styles.idOf(style);
  }
  return { ...frame, cellData: gridCells(workbook, sheet, styles, looks.get(sheet)) };
}

function rowsOf(
  sheet: SheetModel,
  count: number,
  fitted: ReadonlyMap<number, number>,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (let row = 0; row < count; row++) {
    const height = sheet.rowHeights.get(row) ?? fitted.get(row);
    const hidden = sheet.hiddenRows.has(row);
    if (height === undefined && !hidden && sheet.rowStyles?.has(row) !== true) continue;
    rows[row] = { h: pixels(height ?? sheet.defaultRowHeight), ia: BooleanNumber.FALSE, hd: flag(hidden) };
  }
  return rows;
}

function columnsOf(sheet: SheetModel, count: number): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (let column = 0; column < count; column++) {
    const width = sheet.columnWidths.get(column);
    const hidden = sheet.hiddenColumns.has(column);
    if (width === undefined && !hidden && sheet.columnStyles?.has(column) !== true) continue;
    columns[column] = { w: pixels(width ?? sheet.defaultColumnWidth), hd: flag(hidden) };
  }
  return columns;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
