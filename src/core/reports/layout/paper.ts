import type { CellValue } from "../../workbook/cellGrid";
import type { CellFormat } from "../../workbook/sheetPlan";
import type { ColumnSpan } from "./columnSpans";

/** Where things came to stand: the row (zero-based) of what is being written, and of everything that has an id. */
export interface PaperPlaces {
  readonly row: number;
  /** Throws for an id that is not on the sheet. */
  readonly rowOf: (id: string) => number;
}

export type PaperContent = CellValue | ((at: PaperPlaces) => CellValue);

/** A cell of a printed paper. Texts of others are given as `literalText`. */
export interface PaperCell {
  readonly column: number;
  /** Columns and rows it takes; more than one: merged. */
  readonly columns?: number;
  readonly rows?: number;
  readonly content?: PaperContent;
  readonly format?: CellFormat;
  /** Key under which what the user types here is kept; then `content` is what stands there until something is typed. */
  readonly entry?: string;
  /** Where the row hides the department's answer that stands in the entry until something is typed. */
  readonly answerColumn?: number;
}

/** A row of a printed paper; height in points. */
export interface PaperRow {
  readonly height: number;
  /** Columns that are ruled: rows of the same columns are one table. */
  readonly frames?: readonly ColumnSpan[];
  readonly cells: readonly PaperCell[];
  readonly id?: string;
}

/** Rows that stay on one page. */
export interface PaperGroup {
  readonly rows: readonly PaperRow[];
  /** Begins a page of its own; "unlessEarly": not where the page has hardly begun. */
  readonly startsPage?: boolean | "unlessEarly";
  /** Stands on the page of the group after it: a heading. */
  readonly keepsNext?: boolean;
  /** Repeated at the head of every later page. */
  readonly isRepeated?: boolean;
}

/** A group of one row. */
export function single(row: PaperRow): PaperGroup {
  return { rows: [row] };
}
