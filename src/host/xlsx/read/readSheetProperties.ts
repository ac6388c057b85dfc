import type { XlsxPackage } from "../package/readPackage";
import type { Relationship } from "../package/relationships";
import { attributeOf, childOf, childrenOf, type Element } from "../package/xmlTree";

/** Custom properties of a sheet; each value is a part of its own, in UTF-16. */
export function readSheetProperties(
  parts: XlsxPackage,
  root: Element,
  relationships: readonly Relationship[],
): Map<string, string> {
  const properties = new Map<string, string>();
  const list = childOf(root, "customProperties");
  for (const element of list ? childrenOf(list, "customPr") : []) {
    const id = attributeOf(element, "id");
    const bytes = parts.get(relationships.find((relationship) => relationship.id === id)?.target ?? "");
    const name = attributeOf(element, "name");
    if (name !== null && bytes) properties.set(name, decode(bytes));
  }
  return properties;
}

function decode(bytes: Uint8Array): string {
  const isWide = bytes.length % 2 === 0 && bytes.some((byte, index) => index % 2 === 1 && byte === 0);
  const isWideJapanese = bytes.length % 2 === 0 && isUnlikelyUtf8(bytes);
  return new TextDecoder(isWide || isWideJapanese ? "utf-16le" : "utf-8").decode(bytes).replace(/\0+$/, "");
}

function isUnlikelyUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
