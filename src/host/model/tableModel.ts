import type { Rect } from "./rect";

/** A table (テーブル) of a sheet. */
export interface TableModel {
  readonly id: string;
  name: string;
  rect: Rect;
  columns: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
}
