import type { ColumnHeading } from "./columnHeading";
import type { HeaderBand } from "./findHeaderBands";
import type { SheetView } from "./sheetView";

/**
 * One table: headings, the rows below them, and the column that names the indicators. Rows and columns are those of
 * `view`, which is the sheet itself or, for one column per indicator, the sheet with rows and columns exchanged.
 */
export interface TableRegion {
  readonly view: SheetView;
  readonly isTransposed: boolean;
  readonly band: HeaderBand;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
  readonly nameColumn: number;
  /** Cells that name an indicator in the name column, alone or with the column left or right of it. */
  readonly names: number;
}
