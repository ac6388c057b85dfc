import { createWorkbook } from "../model/createWorkbook";
import { newSheet } from "../model/newSheet";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { loadWorkbook } from "./loadWorkbook";
import { saveWorkbook } from "./saveWorkbook";
import { partText } from "./testWorkbook";

/** A workbook of one sheet, 進捗一覧, filled by the test. */
export function workbookWith(fill: (sheet: SheetModel) => void): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = newSheet(workbook, "進捗一覧");
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  fill(sheet);
  return workbook;
}

/** The text of one part after saving. */
export async function written(fill: (sheet: SheetModel) => void, part = "xl/worksheets/sheet2.xml"): Promise<string> {
  return partText(await saveWorkbook(workbookWith(fill)), part);
}

/** The sheet after saving and loading again. */
export async function reread(fill: (sheet: SheetModel) => void): Promise<SheetModel> {
  return (await loadWorkbook(await saveWorkbook(workbookWith(fill)))).sheets[0] as SheetModel;
}
