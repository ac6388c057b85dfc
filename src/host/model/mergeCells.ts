import { noteContentChange, touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import { ModelError } from "./modelError";
import { cellAt } from "./readCells";
import { intersection, rectContains } from "./rects";
import { refuseProtected } from "./refusals";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { putConstant, putFormula } from "./writeCell";

/** Excel keeps the first content of the cells (row by row) and drops the others. */
function keepFirstContent(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  let kept = false;
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined || (cell.formula === null && cell.value === null)) continue;
      const first = row === rect.top && column === rect.left;
      if (!kept && !first) {
        if (cell.formula === null) putConstant(sheet, rect.top, rect.left, cell.value);
        else putFormula(workbook, sheet, rect.top, rect.left, cell.formula);
      }
      if (!first) putConstant(sheet, row, column, null);
      kept = true;
    }
}

function mergeOne(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  if (rect.top === rect.bottom && rect.left === rect.right) return;
  sheet.merges = sheet.merges.filter((m) => !rectContains(rect, m));
  keepFirstContent(workbook, sheet, rect);
  sheet.merges.push({ ...rect });
}

/** Merges rect (each row for itself when across is true); contents other than the first one are lost, as in Excel. */
export function mergeRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, across = false): void {
  refuseProtected(sheet, "allowFormatCells");
  if (sheet.merges.some((m) => intersection(m, rect) !== null && !rectContains(rect, m)))
    throw new ModelError("MergedRangeConflict", "The range cuts through a merged cell.");
  if (sheet.tables.some((t) => intersection(t.rect, rect) !== null))
    throw new ModelError("MergedRangeConflict", "Cells of a table can't be merged.");
  if (across)
    for (let row = rect.top; row <= rect.bottom; row++) mergeOne(workbook, sheet, { ...rect, top: row, bottom: row });
  else mergeOne(workbook, sheet, rect);
  noteContentChange(workbook, sheet, rect);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, "FormatEdited");
}

/** Takes apart every merged range that touches rect. */
export function unmergeRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  refuseProtected(sheet, "allowFormatCells");
  const left = sheet.merges.filter((m) => intersection(m, rect) === null);
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, "FormatEdited");
}
