import { announceChange } from "./changeEvents";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** What was selected on a sheet when another came to the front. */
const leftBehind = new WeakMap<SheetModel, Rect>();

const firstCell: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** Brings a sheet to the front with what was last selected on it, as in Excel; that alone is no change of the selection. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.activeSheetId === sheet.id) return;
  const { sheetId, rect } = workbook.selection;
  const before = workbook.sheets.find(({ id }) => id === sheetId);
  if (before !== undefined) leftBehind.set(before, rect);
  workbook.activeSheetId = sheet.id;
  if (sheetId !== sheet.id)
    workbook.selection = { sheetId: sheet.id, rect: { ...(leftBehind.get(sheet) ?? firstCell) } };
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
