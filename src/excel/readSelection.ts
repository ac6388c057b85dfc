import type { CellSelection } from "../core/workbook/workbook";
import { ExcelError } from "./ExcelError";
import { forThisBatch } from "./rangeOn";
import { runExcel } from "./runExcel";
import { rectOf } from "./sheetCensus";

/** Excel's answers where what is selected is not one area of cells. */
const noSingleArea: ReadonlySet<string> = new Set(["InvalidSelection", "InvalidArgument", "ItemNotFound"]);

/** What the user has selected: one sync. Null where it is a chart or several areas. Throws ExcelError. */
export async function readSelection(): Promise<CellSelection | null> {
  try {
    return await runExcel(async (session) => {
      session.at({ sheet: null, range: null, doing: "選択したセルの読み取り" });
      const range = forThisBatch(session.context.workbook.getSelectedRange());
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const sheet = range.worksheet.load("name");
      await session.sync();
      return { sheet: sheet.name, rect: rectOf(range) };
    });
  } catch (error) {
    if (error instanceof ExcelError && noSingleArea.has(error.code)) return null;
    throw error;
  }
}
