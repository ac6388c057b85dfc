import type { Rect } from "./cellAddress";

export type CellValue = string | number | boolean | null;

/**
 * One sheet as it was read: used range only, in row-major blocks.
 * `values[r][c]` is the cell at row `top + r`, column `left + c`; "" is an empty cell;
 * an error cell holds its text (#REF!).
 */
export interface CellGrid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The text each cell shows. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** true where the cell holds a formula. */
  readonly hasFormula: readonly (readonly boolean[])[];
  /** Formula texts of the add-in's own sheets ("" where a cell has none); left out for the user's. */
  readonly formulas?: readonly (readonly string[])[];
  /** Columns and rows the user inserted among those of one of our papers, absolute zero-based; left out elsewhere. */
  readonly inserted?: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  /** Merged areas, absolute zero-based. */
  readonly merges: readonly Rect[];
  /** Absolute zero-based indexes of hidden rows and columns. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The add-in's own sheet, if it is one (an OwnedSheetKey, or "copy" for the user's copy of one); never mapped. */
  readonly ownedAs: string | null;
}
