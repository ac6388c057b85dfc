import type { CellStyle } from "../../model/cellStyle";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetBacking } from "../backing";
import { digitWidth } from "../columnPixels";
import { splitSheetXml } from "../package/splitSheetXml";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributeOf, childOf, childrenOf, decodeXml, parseXml, rootOf } from "../package/xmlTree";
import { sheetSignatures } from "../signatures";
import { XlsxError } from "../XlsxError";
import { parseArea } from "../a1";
import { commentCells } from "./commentCells";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { readHyperlinks } from "./readHyperlinks";
import { readPageLayout } from "./readPageLayout";
import { readProtection } from "./readProtection";
import type { SharedString } from "./readSharedStrings";
import { readSheetProperties } from "./readSheetProperties";
import type { StyleTable } from "./readStyles";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { readView } from "./readView";

export interface SheetSources {
  readonly parts: XlsxPackage;
  readonly part: string;
  readonly relationshipId: string;
  readonly strings: readonly SharedString[];
  readonly styles: StyleTable;
  readonly date1904: boolean;
  readonly nextId: () => string;
}

/** Fills a new sheet from its part. Print names come with the workbook, so the signatures are set by `sealSheet`. */
export function readSheet(sheet: SheetModel, sources: SheetSources): Omit<SheetBacking, "signatures"> {
  const { parts, part, styles, nextId } = sources;
  const bytes = parts.get(part);
  if (!bytes) throw new XlsxError("corrupt", `The part ${part} is missing.`, { part });
  const xml = decodeXml(bytes);
  const root = rootOf(parseXml(splitSheetXml(xml).frame, part));
  const relationships = readRelationships(parts, part);
  const columnStyles: readonly CellStyle[] = styles.cellStyles;
  readColumns(sheet, root, digitWidth(styles.defaultFont), columnStyles);
  readView(sheet, root, styles.palette);
  const rowAttributes = readCells(sheet, xml, {
    part,
    strings: sources.strings,
    styles: styles.cellStyles,
    date1904: sources.date1904,
  });
  const merges = childOf(root, "mergeCells");
  for (const merge of merges ? childrenOf(merges, "mergeCell") : []) {
    const area = parseArea(attributeOf(merge, "ref") ?? "");
    if (area) sheet.merges.push(area);
  }
  sheet.conditionalFormats = readConditionalFormats(root, styles, nextId);
  sheet.validations = readValidations(root);
  sheet.hyperlinks = readHyperlinks(root, relationships);
  sheet.pageLayout = readPageLayout(root);
  sheet.protection = readProtection(root);
  sheet.customProperties = readSheetProperties(parts, root, relationships);
  sheet.tables = readTables(parts, relationships);
  const { charts, loaded } = readCharts(parts, sheet, relationships, styles.palette, nextId);
  sheet.charts = charts;
  sheet.touched = "no";
  const rowCells = [...rowAttributes.keys()].flatMap((row) => {
    const cells = sheet.rows.get(row);
    return cells ? [[row, cells] as const] : [];
  });
  return {
    ownerId: sheet.id,
    part,
    relationshipId: sources.relationshipId,
    rowAttributes,
    rowCells: new Map(rowCells),
    commentCells: commentCells(parts, part, sheet),
    charts: loaded,
  };
}

/** Ends the loading of a sheet: what it says now is what its part says. */
export function sealSheet(sheet: SheetModel, backing: Omit<SheetBacking, "signatures">): void {
  sheet.backing = { ...backing, signatures: sheetSignatures(sheet) } satisfies SheetBacking;
}
