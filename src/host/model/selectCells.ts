import { announceChange } from "./changeEvents";
import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";

/** Brings a sheet to the front; a selection on another sheet stays where it was, as in Excel, until it comes back. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  announceChange(workbook, sheet.id, null, "SheetActivated");
}

/** Selects cells and brings their sheet to the front. */
export function selectCells(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  activateSheet(workbook, sheet);
  const { sheetId, rect: before } = workbook.selection;
  const same =
    sheetId === sheet.id &&
    before.top === rect.top &&
    before.left === rect.left &&
    before.bottom === rect.bottom &&
    before.right === rect.right;
  if (same) return;
  workbook.selection = { sheetId: sheet.id, rect: { ...rect } };
  announceChange(workbook, sheet.id, rect, "SelectionChanged");
}
