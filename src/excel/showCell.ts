import { cellAddress, type CellRef } from "../core/workbook/cellAddress";
import { ExcelError, type ExcelPlace } from "./ExcelError";
import { forThisBatch, isThere } from "./rangeOn";
import { runExcel } from "./runExcel";

/**
 * Activates the sheet and selects the cell: one sync. Where Excel refuses, a second one asks why, because its own
 * codes do not tell a hidden sheet from a deleted one. Throws ExcelError.
 */
export async function showCell({ sheet, row, column }: CellRef): Promise<void> {
  const place: ExcelPlace = { sheet, range: cellAddress(row, column), doing: "セルの表示" };
  try {
    await runExcel(async (session) => {
      session.at(place);
      const worksheet = session.context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      forThisBatch(worksheet.getRange(cellAddress(row, column))).select();
      await session.sync();
    });
  } catch (error) {
    throw (await reasonOf(place, error)) ?? error;
  }
}

async function reasonOf(place: ExcelPlace, cause: unknown): Promise<ExcelError | null> {
  const visibility = await runExcel(async (session) => {
    const worksheet = session.context.workbook.worksheets.getItemOrNullObject(place.sheet ?? "").load("visibility");
    await session.sync();
    return isThere(worksheet) ? worksheet.visibility : null;
  });
  if (visibility === null) return new ExcelError("SheetMissing", place, cause);
  return visibility === "Visible" ? null : new ExcelError("SheetHidden", place, cause);
}
