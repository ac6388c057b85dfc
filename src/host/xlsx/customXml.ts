import type { WorkbookModel } from "../model/workbookModel";
import { findPart, type XlsxPackage } from "./package/readPackage";
import { readRelationships } from "./package/relationships";
import { attributeOf, decodeXml, parsePart, parseXml, rootOf } from "./package/xmlTree";

/**
 * Office settings of the add-in are kept in a custom XML part of this namespace:
 * `<settings><setting name="…">JSON</setting></settings>`. Excel carries it, and no web extension part is needed.
 */
export const SETTINGS_NAMESPACE = "urn:sogo-senryaku-kpi:office-settings:1";

export interface StoredXml {
  readonly part: string;
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

/** Custom XML parts of the workbook, the one with settings among them. */
export function storedXmlParts(parts: XlsxPackage, workbookPart: string): StoredXml[] {
  const stored: StoredXml[] = [];
  for (const from of [workbookPart, ""]) {
    for (const { kind, target, external } of readRelationships(parts, from)) {
      const part = external || kind !== "customXml" ? null : findPart(parts, target);
      const bytes = part === null ? undefined : parts.get(part);
      if (part === null || !bytes || stored.some((other) => other.part === part)) continue;
      const xml = decodeXml(bytes);
      stored.push({ part, id: idOf(parts, part), xml, namespaceUri: rootOf(parseXml(xml, part)).namespaceURI ?? "" });
    }
  }
  return stored;
}

/** The id its properties state, else one made from the part's number, the same at every opening. */
function idOf(parts: XlsxPackage, part: string): string {
  const properties = readRelationships(parts, part).find(({ kind }) => kind === "customXmlProps")?.target;
  const stated =
    properties && parts.has(properties) ? attributeOf(rootOf(parsePart(parts, properties)), "itemID") : null;
  return stated ?? `{00000000-0000-0000-0000-${(/(\d+)\.xml$/.exec(part)?.[1] ?? "0").padStart(12, "0")}}`;
}

/** Settings kept in a stored part. */
export function parseSettings(xml: string): WorkbookModel["settings"] {
  const settings: WorkbookModel["settings"] = new Map();
  const root = rootOf(parseXml(xml, "settings"));
  for (const element of Array.from(root.getElementsByTagNameNS(SETTINGS_NAMESPACE, "setting"))) {
    const name = attributeOf(element, "name");
    if (name !== null) settings.set(name, JSON.parse(element.textContent ?? "null"));
  }
  return settings;
}
