import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";

/** A cell that has content or a format of its own. */
export interface Cell {
  /** A constant, or the last result of `formula`. */
  value: Scalar;
  /** Without the leading "=", English function names, A1 references; null for a constant. */
  formula: string | null;
  style: CellStyle | null;
  /** false while a formula waits for recalculation or never had a result. */
  hasResult: boolean;
  /** Range of an array formula or of a spill, on its first cell. */
  arrayRef?: Rect;
  /** true: an array formula over a fixed range (Ctrl+Shift+Enter), which does not grow or shrink with its result. */
  arrayFixed?: boolean;
  /** Rich text, furigana and the like, kept for saving while the value is unchanged. */
  backing?: unknown;
}

/** A cell error such as #REF!. */
export interface CellError {
  readonly error: string;
}

/** What a cell can hold as its value. */
export type Scalar = number | string | boolean | null | CellError;
