import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";

export type Section =
  | "properties"
  | "view"
  | "columns"
  | "merges"
  | "protection"
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  | "page"
  | "printNames"
  | "customProperties"
  | "charts"
  | "tables";

/** What each section of a sheet says, as text that is equal exactly when the section is. */
export function sheetSignatures(sheet: SheetModel): Record<Section, string> {
  const { printArea, printTitleRows, printTitleColumns, ...page } = sheet.pageLayout;
  return {
    properties: text([sheet.tabColor, isFitToPage(sheet)]),
    view: text([sheet.freeze, sheet.showGridlines, sheet.showHeadings]),
    columns: text([
      [...sheet.columnWidths].toSorted(byFirst),
      [...sheet.hiddenColumns].toSorted((a, b) => a - b),
      [...(sheet.columnStyles ?? [])].toSorted(byFirst),
      sheet.sheetStyle,
      sheet.defaultColumnWidth,
      sheet.defaultRowHeight,
    ]),
    merges: text(sheet.merges),
    protection: text([sheet.protection.protected, sheet.protection.options, sheet.protection.password]),
    conditionalFormats: text(sheet.conditionalFormats.map(({ backing: _, ...rule }) => rule)),
    validations: text(sheet.validations),
    hyperlinks: text([...sheet.hyperlinks].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))),
    page: text(page),
    printNames: text([printArea, printTitleRows, printTitleColumns]),
    customProperties: text([...sheet.customProperties]),
    charts: text(sheet.charts.map(({ backing: _, ...chart }) => chart)),
    tables: text(sheet.tables),
  };
}

/** The workbook's own sections beside its sheets. */
export function workbookSignatures(
  workbook: WorkbookModel,
): Record<"names" | "settings" | "properties" | "activeSheet", string> {
  return {
    names: text(workbook.names),
    settings: text([...workbook.settings]),
    properties: text([...workbook.properties]),
    activeSheet: workbook.activeSheetId,
  };
}

/** True where the print zoom is given in pages. */
export function isFitToPage(sheet: SheetModel): boolean {
  const zoom = sheet.pageLayout.zoom;
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
}

function byFirst(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
