import { createWorkbook } from "../model/createWorkbook";
import { newSheet } from "../model/newSheet";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { parseArea } from "./a1";
import type { SheetBacking, WorkbookBacking } from "./backing";
import { parseSettings, SETTINGS_NAMESPACE, storedXmlParts } from "./customXml";
import { readPackage, type XlsxPackage } from "./package/readPackage";
import { readRelationships } from "./package/relationships";
import {
  attributeOf,
  childOf,
  childrenOf,
  decodeXml,
  descend,
  flagOf,
  numberOf,
  parsePart,
  rootOf,
  type Element,
} from "./package/xmlTree";
import { openWorkbookPart } from "./read/openWorkbookPart";
import { readNamedStyles } from "./read/readNamedStyles";
import { readNames, readPrintNames } from "./read/readNames";
import { readProperties } from "./read/readProperties";
import { readSharedStrings } from "./read/readSharedStrings";
import { readSheet, sealSheet } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { readTheme } from "./read/readTheme";
import { workbookSignatures } from "./signatures";
import { XlsxError } from "./XlsxError";

/**
 * Reads an .xlsx (or .xlsm, .xltx) as a model. The bytes are kept as `source`, from which saving carries over
 * whatever was not touched. Throws XlsxError.
 */
export function parseWorkbook(bytes: Uint8Array): WorkbookModel {
  const parts = readPackage(bytes);
  const workbookPart = openWorkbookPart(parts);
  const root = rootOf(parsePart(parts, workbookPart));
  const related = readRelationships(parts, workbookPart);
  const partOf = (kind: string): string | null => {
    const target = related.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
    return target !== undefined && parts.has(target) ? target : null;
  };
  const stylesPart = partOf("styles");
  const stringsPart = partOf("sharedStrings");
  const styles = readStyles(
    stylesPart === null ? null : rootOf(parsePart(parts, stylesPart)),
    readTheme(parts, workbookPart),
  );
  const strings = stringsPart === null ? [] : readSharedStrings(xmlOf(parts, stringsPart), stringsPart);

  const workbook = createWorkbook();
  workbook.sheets = [];
  workbook.nextId = 1;
  workbook.date1904 = flagOf(childOf(root, "workbookPr"), "date1904", false);
  workbook.defaultFont = { ...styles.defaultFont };
  workbook.structureProtected = flagOf(childOf(root, "workbookProtection"), "lockStructure", false);
  workbook.calculationMode = calculationModeOf(childOf(root, "calcPr"));
  workbook.source = bytes;
  const nextId = (): string => String(workbook.nextId++);

  const unsealed = new Map<SheetModel, Omit<SheetBacking, "signatures">>();
  const tabs = sheetElements(root).map((element): SheetModel | null => {
    const relationshipId = attributeOf(element, "id") ?? "";
    const target = related.find((relationship) => relationship.id === relationshipId);
    if (target && target.kind !== "worksheet") return null;
    if (!target) throw new XlsxError("corrupt", "A sheet has no part.", { part: workbookPart });
    const sheet = newSheet(workbook, attributeOf(element, "name") ?? "");
    sheet.visibility = visibilityOf(attributeOf(element, "state"));
    const part = target.target;
    const sources = { parts, part, relationshipId, strings, styles, date1904: workbook.date1904, nextId };
    unsealed.set(sheet, readSheet(sheet, sources));
    workbook.sheets.push(sheet);
    return sheet;
  });
  if (workbook.sheets.length === 0)
    throw new XlsxError("corrupt", "The workbook has no worksheet.", { part: workbookPart });
  readPrintNames(root, tabs);
  for (const [sheet, backing] of unsealed) sealSheet(sheet, backing);
  workbook.names = readNames(root, tabs, nextId);
  workbook.properties = readProperties(parts);
  if (stylesPart !== null) workbook.namedStyles = readNamedStyles(rootOf(parsePart(parts, stylesPart)));
  for (const { id, xml, namespaceUri } of storedXmlParts(parts, workbookPart)) {
    if (namespaceUri === SETTINGS_NAMESPACE) workbook.settings = parseSettings(xml);
    else workbook.customXmlParts.push({ id, xml, namespaceUri, touched: false });
  }
  const active = activeSheet(root, tabs);
  workbook.activeSheetId = active.id;
  workbook.selection = { sheetId: active.id, rect: selectionOf(parts, active) };
  workbook.recalculateOnOpen = flagOf(childOf(root, "calcPr"), "fullCalcOnLoad", false) || lacksResults(workbook);
  workbook.backing = { workbookPart, styles, signatures: workbookSignatures(workbook) } satisfies WorkbookBacking;
  return workbook;
}

function xmlOf(parts: XlsxPackage, part: string): string {
  return decodeXml(parts.get(part) ?? new Uint8Array());
}

function sheetElements(root: Element): Element[] {
  const list = childOf(root, "sheets");
  return list ? childrenOf(list, "sheet") : [];
}

function visibilityOf(state: string | null): SheetModel["visibility"] {
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

function calculationModeOf(properties: Element | null): WorkbookModel["calculationMode"] {
  const mode = attributeOf(properties, "calcMode");
  return mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

function activeSheet(root: Element, tabs: readonly (SheetModel | null)[]): SheetModel {
  const stated = tabs[numberOf(descend(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  const shown = stated?.visibility === "Visible" ? stated : tabs.find((sheet) => sheet?.visibility === "Visible");
  const active = shown ?? tabs.find((sheet) => sheet !== null);
  if (!active) throw new XlsxError("corrupt", "The workbook has no worksheet.");
  return active;
}

function selectionOf(parts: XlsxPackage, sheet: SheetModel): WorkbookModel["selection"]["rect"] {
  const nothing = { top: 0, left: 0, bottom: 0, right: 0 };
  const xml = xmlOf(parts, (sheet.backing as SheetBacking).part);
  const selection = /<(?:[\w.-]+:)?selection\s[^>]*sqref="([^"\s]+)/.exec(xml.slice(0, 20_000))?.[1];
  return (selection === undefined ? null : parseArea(selection)) ?? nothing;
}

function lacksResults(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => {
    for (const cells of sheet.rows.values()) for (const cell of cells.values()) if (!cell.hasResult) return true;
    return false;
  });
}
