import type { TableId } from "./definitionTables.ja";
import type { SheetCells } from "./sheetCells";

/** A table of the definition as it was found on a sheet. Rows and columns count from the used range. */
export interface LocatedTable {
  readonly id: TableId;
  readonly cells: SheetCells;
  readonly header: number;
  /** Rows below the heading that belong to the table, both ends included; none where `last` < `first`. */
  readonly first: number;
  readonly last: number;
  /** Column by key; of two with one heading the first. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of interim targets by fiscal year. */
  readonly interim: ReadonlyMap<number, number>;
  /** Columns whose heading stood there already, with the column it stood in first. */
  readonly repeated: readonly { readonly key: string; readonly column: number; readonly first: number }[];
}
