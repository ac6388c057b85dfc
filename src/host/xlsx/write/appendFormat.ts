import type { CellStyle } from "../../model/cellStyle";
import { childrenOf, numberOf, serializeElement } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import type { StyleBacking, StyleTable } from "../read/readStyles";
import type { OpenList, OpenNumberFormats } from "./styleLists";
import { borderXml, fillXml, fontXml } from "./styleXml";

export interface Books {
  readonly table: StyleTable;
  readonly list: (name: string) => OpenList;
  readonly numberFormats: OpenNumberFormats;
}

/** Number of the format for a style: its row in the file changed only where the style says something else than the row. */
export function appendFormat(style: CellStyle, { table, list, numberFormats }: Books): number {
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
  const children = xf ? childrenOf(xf) : [];
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
