import { newSheet } from "./newSheet";
import type { WorkbookModel } from "./workbookModel";

/** A new, unsaved workbook as Excel starts it in Japanese: one visible empty sheet "Sheet1". */
export function createWorkbook(): WorkbookModel {
  const workbook: WorkbookModel = {
    sheets: [],
    names: [],
    namedStyles: [{ name: "Normal", builtIn: true }],
    settings: new Map(),
    customXmlParts: [],
    properties: new Map(),
    activeSheetId: "",
    selection: { sheetId: "", rect: { top: 0, left: 0, bottom: 0, right: 0 } },
    date1904: false,
    readOnly: false,
    structureProtected: false,
    calculationMode: "Automatic",
    recalculateOnOpen: false,
    defaultFont: { name: "游ゴシック", size: 11 },
    source: null,
    dirty: [],
    nextId: 1,
  };
  const sheet = newSheet(workbook, "Sheet1");
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  workbook.selection.sheetId = sheet.id;
  return workbook;
}
