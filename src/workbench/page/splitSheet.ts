import { createWorkbook } from "../../host/model/createWorkbook";
import { deleteSheet } from "../../host/model/editSheets";
import { insertSheets } from "../../host/model/insertSheets";
import { recalculate } from "../../host/model/recalculate";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";

/**
 * A new workbook that holds a copy of this sheet alone, as Excel's 「移動またはコピー」 to 「（新しいブック）」 leaves it.
 * The workbook keeps its own. Rejects where it has no sheet of that name.
 */
export async function splitSheet(workbook: WorkbookModel, sheetName: string): Promise<WorkbookModel> {
  const source = await loadWorkbook(await saveWorkbook(workbook));
  const sheet = source.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
  const book = createWorkbook();
  const blank = [...book.sheets];
  insertSheets(book, source, [sheet], 0);
  for (const each of blank) deleteSheet(book, each);
  recalculate(book);
  return book;
}
