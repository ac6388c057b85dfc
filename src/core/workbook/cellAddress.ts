/** A cell on a sheet, zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle, zero-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Zero-based row and column → `F12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Rectangle → `A1:C3`, or `A1` for one cell. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right
    ? first
    : `${first}:${cellAddress(rect.bottom, rect.right)}`;
}

/** A sheet name as a formula wants it: always quoted, quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Sheet 1'!$F$12`. */
export function absoluteReference(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!$${columnLetters(ref.column)}$${ref.row + 1}`;
}
