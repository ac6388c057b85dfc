import type { BesideWorkbook } from "../core/workbook/besideWorkbook";
import { askPlaced } from "./besideRecord";
import { placeBeside } from "./placeBeside";
import { readRoom } from "./readRoom";
import { removeBeside } from "./removeBeside";
import { runExcel } from "./runExcel";

/** Columns beside the user's tables in the open workbook of Excel. Every method throws only ExcelError. */
export function excelBeside(): BesideWorkbook {
  return {
    readRoom: (sheet) => runExcel((session) => readRoom(session, sheet)),
    findPlaced: () =>
      runExcel(async (session) => {
        const placed = askPlaced(session);
        await session.sync();
        return placed();
      }),
    place: (plan) => runExcel((session) => placeBeside(session, plan)),
    remove: (placed) => runExcel((session) => removeBeside(session, placed)),
  };
}
