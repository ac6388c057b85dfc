import type { Rect } from "./cellAddress";
import type { CellValue } from "./cellGrid";
import type { ConditionalFormat } from "./sheetPlan";

/** What a sheet of the user has beside contents and merged cells, which its grid tells. */
export interface SheetRoom {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Every area of the print area; none: not set, all of the sheet is printed. */
  readonly printArea: readonly Rect[];
  readonly tables: readonly { readonly name: string; readonly rect: Rect }[];
}

/**
 * Columns of ours beside a table of the user. Only contents and conditional formats are written: the formats of the cells
 * stay as they are, so that nothing is left when they are taken away.
 */
export interface BesidePlan {
  readonly sheet: string;
  readonly rect: Rect;
  /** Formulas and headings; "" stays empty. */
  readonly contents: readonly (readonly CellValue[])[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Columns of ours as they stand now, wherever inserted rows and columns have moved them. */
export interface PlacedBeside {
  readonly sheet: string;
  readonly rect: Rect;
  /** Number of the record the workbook keeps of them. */
  readonly slot: number;
}

/** What placing columns beside a table asks of a workbook. Throws only ExcelError. */
export interface BesideWorkbook {
  /** A sheet that is not there is refused. */
  readonly readRoom: (sheet: string) => Promise<SheetRoom>;
  readonly findPlaced: () => Promise<readonly PlacedBeside[]>;
  /** Cells that are not empty any more are refused, before anything is changed. */
  readonly place: (plan: BesidePlan) => Promise<PlacedBeside>;
  /** Takes our contents, rules and record away; what the user wrote among them since stays. Gone already: nothing. */
  readonly remove: (placed: PlacedBeside) => Promise<void>;
}
