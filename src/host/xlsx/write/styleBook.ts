import type { CellStyle, ConditionalFormatModel } from "../../model/workbookModel";
import { setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships } from "../package/relationships";
import {
  childOf,
  childrenOf,
  encodeXml,
  fragmentFor,
  numberOf,
  parsePart,
  rootOf,
  serializeElement,
  serializeXml,
  type Element,
} from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";
import { builtInNumberFormatId } from "../read/builtInNumberFormats";
import { readStyles, type StyleBacking, type StyleTable } from "../read/readStyles";
import { readTheme } from "../read/readTheme";
import { XlsxError } from "../XlsxError";
import { borderXml, fillXml, fontXml } from "./styleXml";

/** The styles part while a workbook is saved: what is needed is appended, what is there stays. */
export interface StyleBook {
  /** Number of the cell format for a style. */
  readonly cellFormat: (style: CellStyle | null) => number;
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
  const lists = new Map<string, ReturnType<typeof openList>>();
  const list = (name: string): ReturnType<typeof openList> => {
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
  return { cellFormat, differential, close };
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

/** Order of the lists in a styles part, for one that is missing. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

function listElement(root: Element, name: string): Element {
  const existing = childOf(root, name);
  if (existing) return existing;
  const [created] = fragmentFor(root, `<${name} count="0"/>`);
  const later = LISTS.slice(LISTS.indexOf(name) + 1);
  const next = childrenOf(root).find((element) => later.includes(element.localName ?? ""));
  if (!created) throw new XlsxError("corrupt", "No list of styles.");
  root.insertBefore(created, next ?? null);
  return created;
}

interface OpenList {
  /** Number of the entry with this XML, appended unless it is there. */
  readonly add: (xml: string) => number;
  readonly at: (index: number) => Element | null;
  readonly hasGrown: () => boolean;
}

function openList(root: Element, name: string): OpenList {
  const parent = listElement(root, name);
  const entries = childrenOf(parent);
  const before = entries.length;
  const byXml = new Map(entries.map((entry, index) => [serializeElement(entry), index] as const).toReversed());
  return {
    add: (xml) => {
      const [entry] = fragmentFor(root, xml);
      if (!entry) return 0;
      parent.appendChild(entry);
      const key = serializeElement(entry);
      const known = byXml.get(key);
      if (known !== undefined) {
        parent.removeChild(entry);
        return known;
      }
      entries.push(entry);
      byXml.set(key, entries.length - 1);
      parent.setAttribute("count", String(entries.length));
      return entries.length - 1;
    },
    at: (index) => entries[index] ?? null,
    hasGrown: () => entries.length > before,
  };
}

interface OpenNumberFormats {
  readonly idOf: (code: string) => number;
  readonly hasGrown: () => boolean;
}

function openNumberFormats(root: Element, table: StyleTable): OpenNumberFormats {
  const byCode = new Map([...table.numberFormats].map(([id, code]) => [code, id] as const));
  let next = Math.max(163, ...table.numberFormats.keys());
  const before = next;
  return {
    idOf: (code) => {
      const known = byCode.get(code) ?? builtInNumberFormatId(code);
      if (known !== null) return known;
      const parent = listElement(root, "numFmts");
      next++;
      for (const entry of fragmentFor(root, `<numFmt${attributes({ numFmtId: next, formatCode: code })}/>`)) {
        parent.appendChild(entry);
      }
      parent.setAttribute("count", String(childrenOf(parent).length));
      byCode.set(code, next);
      return next;
    },
    hasGrown: () => next > before,
  };
}

interface Books {
  readonly table: StyleTable;
  readonly list: (name: string) => OpenList;
  readonly numberFormats: OpenNumberFormats;
}

/** Number of the format for a style: its row in the file changed only where the style says something else than the row. */
function appendFormat(style: CellStyle, { table, list, numberFormats }: Books): number {
  const stated = (style.backing as StyleBacking | undefined)?.xf ?? 0;
  const base = list("cellXfs").at(stated) ? stated : 0;
  const loaded = table.cellStyles[base] ?? {};
  const says = (key: "numberFormat" | "font" | "fill" | "borders" | "alignment" | "protection"): boolean => {
    // Without a row of its own, what a style leaves out is the default; with one, a part left out was taken away.
    if (style.backing === undefined && style[key] === undefined) return false;
    return JSON.stringify(style[key] ?? null) !== JSON.stringify(loaded[key] ?? null);
  };
  const xf = list("cellXfs").at(base);
  const id = (name: string): number => numberOf(xf, name) ?? 0;
  const changed = {
    numberFormat: says("numberFormat"),
    font: says("font"),
    fill: says("fill"),
    borders: says("borders"),
    alignment: says("alignment"),
    protection: says("protection"),
  };
  if (!Object.values(changed).includes(true)) return base;
  const fontBase = list("fonts").at(id("fontId"));
  const borderBase = list("borders").at(id("borderId"));
  const children = childrenOf(xf ?? ({ firstChild: null } as unknown as Element));
  const kept = (name: string): string =>
    children
      .filter((child) => child.localName === name)
      .map(serializeElement)
      .join("");
  const xml = `<xf${attributes({
    numFmtId: changed.numberFormat ? numberFormats.idOf(style.numberFormat ?? "General") : id("numFmtId"),
    fontId: changed.font ? list("fonts").add(fontXml(style.font ?? {}, loaded.font ?? {}, fontBase)) : id("fontId"),
    fillId: changed.fill ? list("fills").add(fillXml(style.fill ?? null)) : id("fillId"),
    borderId: changed.borders
      ? list("borders").add(borderXml(style.borders ?? {}, loaded.borders ?? {}, borderBase))
      : id("borderId"),
    xfId: id("xfId"),
    quotePrefix: xf?.getAttribute("quotePrefix") ?? null,
    applyNumberFormat: changed.numberFormat ? 1 : (xf?.getAttribute("applyNumberFormat") ?? null),
    applyFont: changed.font ? 1 : (xf?.getAttribute("applyFont") ?? null),
    applyFill: changed.fill ? 1 : (xf?.getAttribute("applyFill") ?? null),
    applyBorder: changed.borders ? 1 : (xf?.getAttribute("applyBorder") ?? null),
    applyAlignment: changed.alignment ? 1 : (xf?.getAttribute("applyAlignment") ?? null),
    applyProtection: changed.protection ? 1 : (xf?.getAttribute("applyProtection") ?? null),
  })}>${changed.alignment ? alignmentXml(style.alignment) : kept("alignment")}${
    changed.protection ? protectionXml(style.protection) : kept("protection")
  }</xf>`;
  return list("cellXfs").add(xml);
}

const HORIZONTAL: Readonly<Record<string, string>> = { centerAcrossSelection: "centerContinuous" };

function alignmentXml(alignment: CellStyle["alignment"]): string {
  const name = (text: string | undefined): string | null => {
    if (text === undefined) return null;
    const lower = text.slice(0, 1).toLowerCase() + text.slice(1);
    return HORIZONTAL[lower] ?? lower;
  };
  const horizontal = name(alignment?.horizontal);
  const rotation = alignment?.textRotation;
  const xml = attributes({
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: name(alignment?.vertical),
    textRotation: rotation === undefined || rotation === 0 ? null : rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment?.wrapText === true ? 1 : null,
    indent: alignment?.indent ? alignment.indent : null,
    shrinkToFit: alignment?.shrinkToFit === true ? 1 : null,
  });
  return xml === "" ? "" : `<alignment${xml}/>`;
}

function protectionXml(protection: CellStyle["protection"]): string {
  const xml = attributes({ locked: protection?.locked, hidden: protection?.hidden });
  return xml === "" ? "" : `<protection${xml}/>`;
}

function differentialXml(style: ConditionalFormatModel["style"], numberFormats: OpenNumberFormats): string {
  const rgb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
  const font =
    (style.bold === undefined ? "" : `<b val="${style.bold ? 1 : 0}"/>`) +
    (style.italic === undefined ? "" : `<i val="${style.italic ? 1 : 0}"/>`) +
    (style.fontColor === undefined || style.fontColor === "" ? "" : `<color rgb="${rgb(style.fontColor)}"/>`);
  const format =
    style.numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${numberFormats.idOf(style.numberFormat)}" formatCode="${escapeXml(style.numberFormat)}"/>`;
  // Both colours: readers differ in which one of a solid differential fill they show.
  const fill =
    style.fill === undefined || style.fill === ""
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(style.fill)}"/><bgColor rgb="${rgb(style.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${format}${fill}</dxf>`;
}
