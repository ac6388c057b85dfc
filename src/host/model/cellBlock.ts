import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";

/** A rectangle of cells on a sheet. */
export interface CellBlock {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}
