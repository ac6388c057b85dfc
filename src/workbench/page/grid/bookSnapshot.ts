import type { IWorkbookData } from "@univerjs/core";
import { LocaleType, VerticalAlign } from "@univerjs/core";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { listRules } from "./listRules";
import type { RuleLooks } from "./ruleLooks";
import { sheetFrame, sheetSnapshot } from "./sheetSnapshot";
import { openStyleBook } from "./styleBook";

const validations = "SHEET_DATA_VALIDATION_PLUGIN";

/** The host's workbook in the grid's own form. */
export function bookSnapshot(workbook: WorkbookModel, id: string, looks: RuleLooks): IWorkbookData {
  const styles = openStyleBook();
  const { name, size } = workbook.defaultFont;
  const bySheet = (read: (sheet: SheetModel) => unknown): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, read(sheet)])));
  return {
    id,
    name: "",
    appVersion: "",
    locale: LocaleType.JA_JP,
    defaultStyle: { ff: name, fs: size, vt: VerticalAlign.BOTTOM },
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.id, sheetSnapshot(workbook, sheet, styles, looks)]),
    ),
    styles: styles.styles,
    resources: [{ name: validations, data: bySheet((sheet) => listRules(workbook, sheet)) }],
  };
}

/** Changes when the grid must be built anew: anything but the contents and looks of cells. */
export function bookFrame(workbook: WorkbookModel): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) => [
      sheetFrame(workbook, sheet),
      listRules(workbook, sheet),
      sheet.charts.map(({ id, left, top, width, height }) => [id, left, top, width, height]),
    ]),
  );
}
