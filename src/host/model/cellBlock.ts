import type { Rect, SheetModel } from "./workbookModel";

/** A rectangle of cells on a sheet. */
export interface CellBlock {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}
