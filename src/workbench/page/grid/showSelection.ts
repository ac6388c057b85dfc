import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookModel } from "../../../host/model/workbookModel";

/** Brings the sheet in front and the selected cells of the host into view. */
export function showSelection(api: FUniver, workbook: WorkbookModel): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(workbook.activeSheetId);
  if (book === null || sheet === null || sheet === undefined) return;
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
  const { sheetId, rect } = workbook.selection;
  if (sheetId !== workbook.activeSheetId) return;
  const bottom = Math.min(rect.bottom, sheet.getMaxRows() - 1);
  const right = Math.min(rect.right, sheet.getMaxColumns() - 1);
  sheet.getRange(rect.top, rect.left, bottom - rect.top + 1, right - rect.left + 1).activate();
  sheet.scrollToCell(Math.max(0, rect.top - 3), Math.max(0, rect.left - 2));
}
