import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";

/** Width of a digit of 游ゴシック 11 and the padding of a column, in points (8 and 5 pixels). */
const digitWidth = 6;
const columnPadding = 3.75;

/** Column width in characters of the default font, as the sheet's standard width is told. */
export function charactersOfPoints(points: number): number {
  return Math.round(Math.max(0, (points - columnPadding) / digitWidth) * 100) / 100;
}

export function pointsOfCharacters(characters: number): number {
  return characters * digitWidth + columnPadding;
}

/** The width of the column in points; 0 while hidden. */
export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

/** The height of the row in points; 0 while hidden. */
export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** Points from the sheet's left edge to the column's. */
export function leftOf(sheet: SheetModel, column: number): number {
  return extent(0, column - 1, sheet.defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Points from the sheet's top edge to the row's. */
export function topOf(sheet: SheetModel, row: number): number {
  return extent(0, row - 1, sheet.defaultRowHeight, sheet.rowHeights, sheet.hiddenRows);
}

export function widthOf(sheet: SheetModel, { left, right }: Rect): number {
  return extent(left, right, sheet.defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns);
}

export function heightOf(sheet: SheetModel, { top, bottom }: Rect): number {
  return extent(top, bottom, sheet.defaultRowHeight, sheet.rowHeights, sheet.hiddenRows);
}

/** Sum over first..last, looking only at what differs from the default. */
function extent(
  first: number,
  last: number,
  usual: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let sum = (last - first + 1) * usual;
  for (const [index, size] of sizes) if (index >= first && index <= last && !hidden.has(index)) sum += size - usual;
  for (const index of hidden) if (index >= first && index <= last) sum -= usual;
  return sum;
}
