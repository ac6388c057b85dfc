import type { CellGrid } from "./cellGrid";

/** One sheet as it stands, and the cells its charts lie on, which a grid does not know. */
export interface SheetContents {
  readonly grid: CellGrid;
  /** The cell under the top left corner of each chart, zero-based. */
  readonly charts: readonly { readonly name: string; readonly row: number; readonly column: number }[];
}
