import type { Rect } from "../model/rect";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** 0 → A. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$`; null where the text is no area. */
export function parseArea(text: string): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  const single = !text.includes(":");
  if ((column1 === undefined && row1 === undefined) || (single && (column1 === undefined || row1 === undefined)))
    return null;
  const rows = row1 === undefined || row2 === undefined ? [0, LAST_ROW] : [Number(row1) - 1, Number(row2) - 1];
  const columns =
    column1 === undefined || column2 === undefined ? [0, LAST_COLUMN] : [columnNumber(column1), columnNumber(column2)];
  const [top = 0, bottom = 0] = rows.toSorted((a, b) => a - b);
  const [left = 0, right = 0] = columns.toSorted((a, b) => a - b);
  return { top, left, bottom, right };
}

/** Areas separated by blanks (`sqref`). */
export function parseAreas(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map((area) => (area === "" ? null : parseArea(area)))
    .filter((area) => area !== null);
}

/** `A1` or `A1:B2`. */
export function areaName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** A sheet name in a formula, quoted. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
