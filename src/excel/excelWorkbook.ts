import type { Workbook } from "../core/workbook/workbook";
import { applyPlans } from "./applyPlans";
import { readGrids } from "./readGrids";
import { readSheet } from "./readSheet";
import { readSelection } from "./readSelection";
import { runExcel } from "./runExcel";
import { showCell } from "./showCell";
import { takeCensus } from "./sheetCensus";
import { watchSelection } from "./watchSelection";

/** The open workbook of Excel behind the port. Every method throws only ExcelError. */
export function excelWorkbook(): Workbook {
  return {
    readState: () =>
      runExcel(async (session) => {
        const { readOnly, structureProtected } = await takeCensus(session);
        return { readOnly, structureProtected };
      }),
    readGrids: (options) => runExcel((session) => readGrids(session, options)),
    readSheet: (sheet) => runExcel((session) => readSheet(session, sheet)),
    findOwnedSheets: (departmentKeys) =>
      runExcel(async (session) => {
        const { owned } = await takeCensus(session, departmentKeys);
        return owned.map(({ key, sheet }) => ({ key, name: sheet.name }));
      }),
    applyPlans: (plans, options) => runExcel((session) => applyPlans(session, plans, options)),
    showCell,
    readSelection,
    onSelectionChanged: watchSelection,
  };
}
