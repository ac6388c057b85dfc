import { enterContent } from "../../host/model/enterContent";
import { applyStyle, type StylePatch } from "../../host/model/formatCells";
import { mergeRange } from "../../host/model/mergeCells";
import { addSheet } from "../../host/model/editSheets";
import type { Rect } from "../../host/model/rect";
import type { SheetModel } from "../../host/model/sheetModel";
import type { WorkbookModel } from "../../host/model/workbookModel";

/** One cell of a sample; a bare value is plain. Text is always text, even where it looks like a number. */
export type SampleCell =
  | string
  | number
  | null
  | { readonly value: string | number | null; readonly numberFormat?: string; readonly style?: StylePatch };

/** A sheet as staff keep it, as data. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges: readonly Rect[];
  /** Points, from column A. */
  readonly columnWidths: readonly number[];
  /** Areas and their look, applied in order before the cells' own. */
  readonly styles: readonly { readonly rect: Rect; readonly style: StylePatch }[];
  /** In the header of every printed page. */
  readonly pageHeader: string;
}

/** Adds the sheet to the workbook, with its print settings: A4 landscape, one page wide, numbered. */
export function addSampleSheet(workbook: WorkbookModel, sample: SampleSheet): void {
  const sheet = addSheet(workbook, sample.name);
  for (const { rect, style } of sample.styles) applyStyle(workbook, sheet, rect, style);
  sample.rows.forEach((cells, row) => cells.forEach((cell, column) => writeCell(workbook, sheet, row, column, cell)));
  for (const rect of sample.merges) mergeRange(workbook, sheet, rect);
  sample.columnWidths.forEach((width, column) => sheet.columnWidths.set(column, width));
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.headersFooters.centerHeader = sample.pageHeader;
  page.headersFooters.centerFooter = "&P / &N";
}

function writeCell(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, cell: SampleCell): void {
  const { value, numberFormat, style } = typeof cell === "object" && cell !== null ? cell : { value: cell };
  if (numberFormat !== undefined) applyStyle(workbook, sheet, cellRect(row, column), { numberFormat });
  if (style !== undefined) applyStyle(workbook, sheet, cellRect(row, column), style);
  if (value === null || value === "") return;
  enterContent(workbook, sheet, row, column, typeof value === "string" ? `'${value}` : value);
}

function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
