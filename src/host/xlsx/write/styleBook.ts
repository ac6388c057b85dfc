import type { CellStyle } from "../../model/cellStyle";
import type { ConditionalFormatModel } from "../../model/conditionalFormatModel";
import { setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships } from "../package/relationships";
import { elementFor, encodeXml, parsePart, rootOf, serializeElement, serializeXml } from "../package/xmlTree";
import { readStyles } from "../read/readStyles";
import { readTheme } from "../read/readTheme";
import { appendFormat } from "./appendFormat";
import { differentialXml } from "./differentialXml";
import { openList, openNumberFormats, type OpenList } from "./styleLists";

/** The styles part while a workbook is saved: what is needed is appended, what is there stays. */
export interface StyleBook {
  /** Number of the cell format for a style. */
  readonly cellFormat: (style: CellStyle | null) => number;
  /** The same format for text that stays text when it is edited although it looks like a formula. */
  readonly quotedFormat: (style: CellStyle | null) => number;
  /** Number of the differential format for a conditional format. */
  readonly differential: (style: ConditionalFormatModel["style"]) => number;
  /** Puts the part back if anything was appended. */
  readonly close: () => void;
}

const EMPTY =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Opens the workbook's styles part, making one where there is none. */
export function openStyleBook(parts: XlsxPackage, workbookPart: string): StyleBook {
  const part = stylesPart(parts, workbookPart);
  const document = parsePart(parts, part);
  const root = rootOf(document);
  const table = readStyles(root, readTheme(parts, workbookPart));
  const lists = new Map<string, OpenList>();
  const list = (name: string): OpenList => {
    const known = lists.get(name) ?? openList(root, name);
    lists.set(name, known);
    return known;
  };
  const numberFormats = openNumberFormats(root, table);
  const byStyle = new WeakMap<CellStyle, number>();
  const byText = new Map<string, number>();

  const cellFormat = (style: CellStyle | null): number => {
    if (style === null) return 0;
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    const number = byText.get(text) ?? appendFormat(style, { table, list, numberFormats });
    byStyle.set(style, number);
    byText.set(text, number);
    return number;
  };
  const differential = (style: ConditionalFormatModel["style"]): number =>
    list("dxfs").add(differentialXml(style, numberFormats));
  const close = (): void => {
    const hasGrown = numberFormats.hasGrown() || [...lists.values()].some((each) => each.hasGrown());
    if (hasGrown) parts.set(part, serializeXml(document));
  };
  const quoted = new Map<number, number>();
  const quotedFormat = (style: CellStyle | null): number => {
    const plain = cellFormat(style);
    const known = quoted.get(plain);
    if (known !== undefined) return known;
    const stated = list("cellXfs").at(plain);
    const entry = stated && elementFor(root, serializeElement(stated));
    entry?.setAttribute("quotePrefix", "1");
    const number = entry ? list("cellXfs").add(serializeElement(entry)) : plain;
    quoted.set(plain, number);
    return number;
  };
  return { cellFormat, quotedFormat, differential, close };
}

function stylesPart(parts: XlsxPackage, workbookPart: string): string {
  const target = readRelationships(parts, workbookPart).find(({ kind }) => kind === "styles")?.target;
  if (target !== undefined && parts.has(target)) return target;
  const part = "xl/styles.xml";
  parts.set(part, encodeXml(EMPTY));
  addRelationship(parts, workbookPart, { type: "styles", target: part });
  setContentType(parts, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  return part;
}
