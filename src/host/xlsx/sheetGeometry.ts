import type { SheetModel } from "../model/sheetModel";

export const EMU_PER_POINT = 12_700;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** A place in the grid: the cell and the distance into it in points. */
export interface GridPlace {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

type Sizes = (index: number) => number;

/** Width of a column in points, 0 when hidden. */
export function columnPoints(sheet: SheetModel): Sizes {
  return (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

/** Height of a row in points, 0 when hidden. */
export function rowPoints(sheet: SheetModel): Sizes {
  return (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight));
}

/** Distance of the start of a row or column from the sheet's edge, in points. */
export function distanceTo(index: number, sizes: Sizes): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += sizes(at);
  return sum;
}

/** The cell a point of the sheet lies in. */
export function placeAt(sheet: SheetModel, left: number, top: number): GridPlace {
  const [column, columnOffset] = walk(left, columnPoints(sheet), LAST_COLUMN);
  const [row, rowOffset] = walk(top, rowPoints(sheet), LAST_ROW);
  return { row, rowOffset, column, columnOffset };
}

function walk(distance: number, sizes: Sizes, last: number): [number, number] {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; index < last && rest >= sizes(index) && rest > 0; index++) rest -= sizes(index);
  return [index, rest];
}
