import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { areaName } from "../a1";
import type { SheetBacking } from "../backing";
import { digitWidth } from "../columnPixels";
import { inDialect } from "../package/dialect";
import type { XlsxPackage } from "../package/readPackage";
import { joinSheetXml, splitSheetXml } from "../package/splitSheetXml";
import {
  decodeXml,
  encodeXml,
  parseXml,
  rootOf,
  serializeElement,
  type Document,
  type Element,
} from "../package/xmlTree";
import { sheetSignatures, type Section } from "../signatures";
import { moveComments } from "./moveComments";
import { replaceSection, sectionOf, setAttributes } from "./replaceSection";
import { sheetDataXml, type CellContext } from "./sheetDataXml";
import { writeCharts } from "./writeCharts";
import { writeColumns } from "./writeColumns";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeHyperlinks } from "./writeHyperlinks";
import { writePage } from "./writePage";
import { writeProtection } from "./writeProtection";
import { writeSheetCustomProperties } from "./writeSheetCustomProperties";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";
import { writeSheetProperties, writeView } from "./writeView";

const NEW_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

export interface SheetTarget extends Omit<CellContext, "isNew"> {
  readonly parts: XlsxPackage;
  readonly part: string;
  readonly workbook: WorkbookModel;
}

/** Writes a sheet's part: its cells anew, of the rest what differs from the part it was loaded from (null: a new sheet). */
export async function writeSheet(sheet: SheetModel, backing: SheetBacking | null, target: SheetTarget): Promise<void> {
  const { parts, part, workbook, styles } = target;
  const stored = backing ? parts.get(part) : undefined;
  const xml = stored ? decodeXml(stored) : inDialect(parts, NEW_SHEET);
  const document = parseXml(splitSheetXml(xml).frame, part);
  const root = rootOf(document);
  const now = sheetSignatures(sheet);
  const differs = (section: Section): boolean => !backing || backing.signatures[section] !== now[section];

  if (differs("properties")) writeSheetProperties(root, sheet);
  if (differs("view")) writeView(root, sheet);
  if (differs("columns")) writeColumns(root, sheet, digitWidth(workbook.defaultFont), styles);
  if (differs("protection")) await writeProtection(root, sheet);
  if (differs("merges")) replaceSection(root, "mergeCells", mergesXml(sheet));
  if (differs("conditionalFormats")) writeConditionalFormats(root, sheet, styles);
  if (differs("validations")) writeValidations(root, sheet);
  if (differs("hyperlinks")) writeHyperlinks(parts, part, root, sheet);
  if (differs("page")) writePage(root, sheet);
  if (differs("customProperties")) writeSheetCustomProperties(parts, part, root, sheet);
  if (differs("charts")) writeCharts(parts, part, root, sheet, backing, workbook);
  if (differs("tables")) writeTables(parts, part, root, sheet);
  if (backing) moveComments(parts, sheet, backing);
  writeDimension(root, sheet);
  parts.set(
    part,
    encodeXml(joined(document, root, sheetDataXml(sheet, backing, { ...target, isNew: backing === null }))),
  );
}

function joined(document: Document, root: Element, sheetData: string): string {
  // Under a prefixed root, elements without prefix would be in no namespace.
  const cells = root.prefix
    ? sheetData.replace("<sheetData", `<sheetData xmlns="${root.namespaceURI ?? ""}"`)
    : sheetData;
  const frame = serializeElement(document).replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  return joinSheetXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${frame}`, cells);
}

function mergesXml(sheet: SheetModel): string {
  if (sheet.merges.length === 0) return "";
  const items = sheet.merges.map((merge) => `<mergeCell ref="${areaName(merge)}"/>`);
  return `<mergeCells count="${items.length}">${items.join("")}</mergeCells>`;
}

function writeDimension(root: Element, sheet: SheetModel): void {
  let rect: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      rect ??= { top: row, left: column, bottom: row, right: column };
      if (row < rect.top) rect.top = row;
      if (row > rect.bottom) rect.bottom = row;
      if (column < rect.left) rect.left = column;
      if (column > rect.right) rect.right = column;
    }
  }
  setAttributes(sectionOf(root, "dimension"), { ref: rect ? areaName(rect) : "A1" });
}
