import { createWorkbook } from "../../../../host/model/createWorkbook";
import { addSheet, deleteSheet, setVisibility } from "../../../../host/model/editSheets";
import { enterContent } from "../../../../host/model/enterContent";
import { recalculate } from "../../../../host/model/recalculate";
import { applyStyle } from "../../../../host/model/formatCells";
import { mergeRange } from "../../../../host/model/mergeCells";
import type { SheetModel } from "../../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../../host/model/workbookModel";
import { cellAt, type DraftCell, type DraftSheet } from "./draftSheet";

/** The drafts as a workbook of the host: typed in, formulas and all. */
export function modelOfDrafts(drafts: readonly DraftSheet[]): WorkbookModel {
  const workbook = createWorkbook();
  const [empty] = workbook.sheets;
  if (empty !== undefined) empty.name = "（空）";
  for (const draft of drafts) typeSheet(workbook, addSheet(workbook, draft.name), draft);
  if (empty !== undefined) deleteSheet(workbook, empty);
  recalculate(workbook);
  const [first] = workbook.sheets;
  if (first !== undefined) workbook.activeSheetId = first.id;
  return workbook;
}

function typeSheet(workbook: WorkbookModel, sheet: SheetModel, draft: DraftSheet): void {
  for (const [key, cell] of draft.cells) typeCell(workbook, sheet, cellAt(key), cell);
  for (const rect of draft.merges) mergeRange(workbook, sheet, rect);
  for (const row of draft.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of draft.hiddenColumns) sheet.hiddenColumns.add(column);
  if (draft.visibility === "hidden") setVisibility(workbook, sheet, "Hidden");
}

function typeCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  { value, format, formula }: DraftCell,
): void {
  if (format !== undefined) {
    applyStyle(workbook, sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat: format });
  }
  if (formula !== undefined) enterContent(workbook, sheet, row, column, `=${formula}`);
  else enterContent(workbook, sheet, row, column, typeof value === "string" && format !== "@" ? `'${value}` : value);
}
