import type { SheetRoom } from "../core/workbook/besideWorkbook";
import { forThisBatch, isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import { rectOf } from "./sheetCensus";

/** Print area, tables and protection of a sheet of the user: two syncs, one where it has no tables. Throws ExcelError. */
export async function readRoom(session: ExcelSession, name: string): Promise<SheetRoom> {
  session.at({ sheet: name, range: null, doing: "書き込み先の確認" });
  const sheet = session.context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load("protected");
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.untrack();
  const areas = printed.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const found = sheet.tables.load("items/name");
  await session.sync();
  const tables = found.items.map((table) => ({
    name: table.name,
    range: forThisBatch(table.getRange()).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  if (tables.length > 0) await session.sync();
  return {
    sheet: name,
    isProtected: protection.protected,
    printArea: isThere(printed) ? areas.items.map(rectOf) : [],
    tables: tables.map((table) => ({ name: table.name, rect: rectOf(table.range) })),
  };
}
