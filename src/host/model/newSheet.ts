import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** The next free sheet id, `{00000000-0001-0000-hhhh-000000000000}`-like; never given twice in one workbook. */
export function nextSheetId(workbook: WorkbookModel): string {
  const serial = workbook.nextId++;
  return `{00000000-0001-0000-0000-${serial.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** An empty sheet with Excel's defaults; not attached to the workbook and its name not checked. Sizes in points. */
export function newSheet(workbook: WorkbookModel, name: string): SheetModel {
  return {
    id: nextSheetId(workbook),
    name,
    visibility: "Visible",
    tabColor: "",
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    // 游ゴシック 11: 72 pixels wide, 25 pixels high
    defaultColumnWidth: 54,
    defaultRowHeight: 18.75,
    conditionalFormats: [],
    validations: [],
    charts: [],
    tables: [],
    hyperlinks: new Map(),
    freeze: null,
    showGridlines: true,
    showHeadings: true,
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      printArea: null,
      printTitleRows: null,
      printTitleColumns: null,
      printGridlines: false,
      blackAndWhite: false,
      headersFooters: {
        leftHeader: "",
        centerHeader: "",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "",
        rightFooter: "",
      },
      horizontalBreaks: [],
      verticalBreaks: [],
    },
    protection: { protected: false, options: {}, password: null },
    customProperties: new Map(),
    touched: "yes",
  };
}
