import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { sheetBacking, workbookBacking, type SheetBacking } from "./backing";
import { removeContentTypes, setContentType } from "./package/contentTypes";
import { freshPart } from "./package/freshPart";
import { readPackage, type XlsxPackage } from "./package/readPackage";
import {
  addRelationship,
  reachableParts,
  readRelationships,
  relationshipsPart,
  removeRelationships,
} from "./package/relationships";
import { childOf, parsePart, rootOf, serializeXml } from "./package/xmlTree";
import { writePackage } from "./package/writePackage";
import { openWorkbookPart } from "./read/openWorkbookPart";
import { sheetSignatures, workbookSignatures } from "./signatures";
import { dynamicArrayMark } from "./write/dynamicArrayMark";
import { newPackage } from "./write/newPackage";
import { selectTab } from "./write/selectTab";
import { openStyleBook } from "./write/styleBook";
import { writeActiveTab, writeCalculation } from "./write/writeCalculation";
import { writeCustomXml } from "./write/writeCustomXml";
import { writeNames } from "./write/writeNames";
import { writeNamedStyles } from "./write/writeNamedStyles";
import { writeProperties } from "./write/writeProperties";
import { writeSheet } from "./write/writeSheet";
import { writeTabs } from "./write/writeTabs";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The model as .xlsx bytes. Everything not touched is carried over from the file it was opened from, byte for byte
 * (of a sheet that was selected when another one is active now, the mark of selection is taken off).
 * A formula cell without a result on a sheet to be written rejects with XlsxError `missingResult`.
 */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const parts = workbook.source ? readPackage(workbook.source) : await newPackage(workbook);
  const workbookPart = openWorkbookPart(parts);
  const namesBefore = new Set(parts.keys());
  const reachedBefore = reachableParts(parts);
  const loaded = workbook.source ? workbookBacking(workbook) : null;
  const signatures = workbookSignatures(workbook);
  const before = loaded?.signatures;
  const backings = claimParts(workbook, parts);

  const worksheetIds = new Set(
    readRelationships(parts, workbookPart)
      .filter(({ kind }) => kind === "worksheet")
      .map(({ id }) => id),
  );
  const places = new Map<SheetModel, { part: string; relationshipId: string }>();
  for (const sheet of workbook.sheets) places.set(sheet, backings.get(sheet) ?? addSheetPart(parts, workbookPart));
  const styles = openStyleBook(parts, workbookPart);
  const dynamicArray = dynamicArrayMark(parts, workbookPart);
  for (const sheet of workbook.sheets) {
    const backing = backings.get(sheet) ?? null;
    if (backing && sheet.touched !== "yes") continue;
    const part = places.get(sheet)?.part ?? "";
    await writeSheet(sheet, backing, { parts, part, workbook, styles, dynamicArray });
  }
  styles.close();
  writeNamedStyles(parts, workbookPart, workbook);

  const document = parsePart(parts, workbookPart);
  const root = rootOf(document);
  const tabs = writeTabs(root, workbook, worksheetIds, (sheet) => places.get(sheet)?.relationshipId ?? "");
  removeRelationships(parts, workbookPart, tabs.goneIds);
  const namesChanged = tabs.hasChanged || before?.["names"] !== signatures.names || printNamesChanged(workbook);
  if (namesChanged) writeNames(root, workbook, tabs.tabs, tabs.indexOf);
  const activeChanged = before?.["activeSheet"] !== signatures.activeSheet;
  const activeMoved = writeActiveTab(root, tabs.indexOf(workbook.activeSheetId) ?? 0, tabs.hasChanged || activeChanged);
  const calculationChanged = writeCalculation(root, workbook);
  if (tabs.hasChanged || namesChanged || activeMoved || calculationChanged)
    parts.set(workbookPart, serializeXml(document));
  if (activeChanged || tabs.goneIds.size > 0) selectActive(parts, workbook, places);

  if (tabs.goneIds.size > 0 || [...backings.keys()].some((sheet) => sheet.touched === "yes"))
    dropCalculationChain(parts, workbookPart);
  if (tabs.hasChanged || namesChanged) dropTitles(parts);
  writeCustomXml(parts, workbookPart, workbook, (before?.["settings"] ?? "[]") !== signatures.settings);
  if ((before?.["properties"] ?? "[]") !== signatures.properties) writeProperties(parts, workbook);
  dropUnreachable(parts, reachedBefore);
  removeContentTypes(parts, new Set([...namesBefore].filter((name) => !parts.has(name))));
  return writePackage(parts);
}

/** The part each loaded sheet came from; a copy made of a sheet is a new sheet. */
function claimParts(workbook: WorkbookModel, parts: XlsxPackage): Map<SheetModel, SheetBacking> {
  const claimed = new Map<SheetModel, SheetBacking>();
  for (const sheet of workbook.sheets) {
    const backing = workbook.source ? sheetBacking(sheet) : null;
    if (backing && parts.has(backing.part)) claimed.set(sheet, backing);
  }
  return claimed;
}

function addSheetPart(parts: XlsxPackage, workbookPart: string): { part: string; relationshipId: string } {
  const part = freshPart(parts, "xl/worksheets/sheet", ".xml");
  parts.set(part, new Uint8Array());
  setContentType(parts, part, WORKSHEET_TYPE);
  return { part, relationshipId: addRelationship(parts, workbookPart, { type: "worksheet", target: part }) };
}

function printNamesChanged(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => {
    if (sheet.touched !== "yes") return false;
    const before = sheetBacking(sheet)?.signatures["printNames"] ?? JSON.stringify([null, null, null]);
    return before !== sheetSignatures(sheet).printNames;
  });
}

function selectActive(
  parts: XlsxPackage,
  workbook: WorkbookModel,
  places: ReadonlyMap<SheetModel, { part: string }>,
): void {
  for (const [sheet, { part }] of places) {
    const bytes = parts.get(part);
    if (bytes) parts.set(part, selectTab(bytes, sheet.id === workbook.activeSheetId));
  }
}

/** The calculation chain would name cells that are gone; Excel makes a new one. */
function dropCalculationChain(parts: XlsxPackage, workbookPart: string): void {
  const ids = readRelationships(parts, workbookPart)
    .filter(({ kind }) => kind === "calcChain")
    .map(({ id }) => id);
  removeRelationships(parts, workbookPart, new Set(ids));
}

/** The list of sheets and names in the document's properties would be wrong. */
function dropTitles(parts: XlsxPackage): void {
  const part = readRelationships(parts, "").find(({ kind }) => kind === "extended-properties")?.target;
  if (part === undefined || !parts.has(part)) return;
  const document = parsePart(parts, part);
  const root = rootOf(document);
  const titles = ["HeadingPairs", "TitlesOfParts"]
    .map((name) => childOf(root, name))
    .filter((element) => element !== null);
  for (const element of titles) root.removeChild(element);
  if (titles.length > 0) parts.set(part, serializeXml(document));
}

/** Drops what only deleted sheets, charts and tables used; what nothing ever pointed to stays. */
function dropUnreachable(parts: XlsxPackage, reachedBefore: ReadonlySet<string>): void {
  const reached = reachableParts(parts);
  const gone = new Set([...reachedBefore].filter((part) => !reached.has(part)));
  for (const part of gone) {
    parts.delete(part);
    parts.delete(relationshipsPart(part));
  }
}
