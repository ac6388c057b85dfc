import { absoluteReference, type CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import type { ReadCell } from "../parseValue";

/** The cell at a place: blank outside the used range, null where there is no such sheet of the user. */
export type CellLookup = (ref: CellRef) => ReadCell | null;

/** Looks cells of the user's sheets up; the add-in's own are no source. */
export function cellLookup(grids: readonly CellGrid[]): CellLookup {
  const sheets = new Map(grids.filter(({ ownedAs }) => ownedAs === null).map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column }) => {
    const grid = sheets.get(sheet);
    if (grid === undefined) return null;
    const [r, c] = [row - grid.top, column - grid.left];
    return {
      value: grid.values[r]?.[c] ?? "",
      text: grid.texts[r]?.[c] ?? "",
      numberFormat: grid.numberFormats[r]?.[c] ?? "General",
    };
  };
}

/** A label as it stands in its cell. */
export function labelTextOf({ value, text }: ReadCell): string {
  return typeof value === "string" ? value : text;
}

/** One key per cell of the workbook. */
export function placeKey(ref: CellRef): string {
  return absoluteReference(ref);
}
