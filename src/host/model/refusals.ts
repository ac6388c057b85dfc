import { ModelError } from "./modelError";
import { styleAt } from "./readCells";
import { intersection, rectContains } from "./rects";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const PROTECTED = "You can't perform the requested operation because the sheet is protected.";

function hasLockedCell(sheet: SheetModel, rect: Rect): boolean {
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  // more cells than are ever unlocked one by one: some are absent, hence locked
  if (cells > 2_000_000) return true;
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++)
      if (styleAt(sheet, row, column)?.protection?.locked !== false) return true;
  return false;
}

/** Throws AccessDenied when rect holds a locked cell of a protected sheet. */
export function refuseLocked(sheet: SheetModel, rect: Rect): void {
  if (sheet.protection.protected && hasLockedCell(sheet, rect)) throw new ModelError("AccessDenied", PROTECTED);
}

/** Throws AccessDenied on a protected sheet that does not allow it (an option such as "allowFormatCells"). */
export function refuseProtected(sheet: SheetModel, option: string): void {
  if (sheet.protection.protected && sheet.protection.options[option] !== true)
    throw new ModelError("AccessDenied", PROTECTED);
}

/** Throws AccessDenied when sheets of the workbook may not be added, deleted, renamed, moved or hidden. */
export function refuseStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected)
    throw new ModelError("AccessDenied", "The workbook's structure is protected; its sheets can't be changed.");
}

/** Throws when rect cuts through a merged range, except that the merged range's first cell alone may be written. */
export function refuseHalfMerge(sheet: SheetModel, rect: Rect): void {
  for (const merge of sheet.merges) {
    const common = intersection(merge, rect);
    if (common === null || rectContains(rect, merge)) continue;
    const onlyFirst =
      common.top === merge.top &&
      common.left === merge.left &&
      common.bottom === merge.top &&
      common.right === merge.left;
    if (!onlyFirst) throw new ModelError("MergedRangeConflict", "We can't do that to a merged cell.");
  }
}
