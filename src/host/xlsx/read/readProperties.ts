import type { WorkbookModel } from "../../model/workbookModel";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributeOf, childrenOf, parsePart, rootOf } from "../package/xmlTree";

/** Part that holds the document's custom properties; null where there is none. */
export function propertiesPart(parts: XlsxPackage): string | null {
  const target = readRelationships(parts, "").find(({ kind }) => kind === "custom-properties")?.target;
  return target !== undefined && parts.has(target) ? target : null;
}

/** Custom properties of the document; dates as text. */
export function readProperties(parts: XlsxPackage): WorkbookModel["properties"] {
  const properties: WorkbookModel["properties"] = new Map();
  const part = propertiesPart(parts);
  if (part === null) return properties;
  for (const property of childrenOf(rootOf(parsePart(parts, part)), "property")) {
    const value = childrenOf(property)[0];
    const text = value?.textContent ?? "";
    const type = value?.localName ?? "lpwstr";
    const name = attributeOf(property, "name") ?? "";
    if (type === "bool") properties.set(name, text.trim() === "true" || text.trim() === "1");
    else if (/^(?:u?i\d|u?int|r\d|decimal)$/.test(type)) properties.set(name, Number(text));
    else properties.set(name, text);
  }
  return properties;
}
