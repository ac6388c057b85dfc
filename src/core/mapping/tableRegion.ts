import type { ColumnHeading } from "./columnHeading";
import type { HeaderBand } from "./findHeaderBands";

/** One table: headings, the rows below them, and the column that names the indicators. */
export interface TableRegion {
  readonly band: HeaderBand;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
  readonly nameColumn: number;
}
