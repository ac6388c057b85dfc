import type { CellRef } from "./cellAddress";

/** The cell of an A1 address (F12; of an area, its first cell) on a sheet; null where it is none. */
export function parseAddress(sheet: string, address: string): CellRef | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::|$)/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}
