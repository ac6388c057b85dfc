import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { XlsxError } from "../XlsxError";
import { findPart, type XlsxPackage } from "./readPackage";

export type { Document, Element } from "@xmldom/xmldom";

/** Text of an XML part in the encoding its byte order mark or declaration states. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 120)),
  );
  const label = declared?.[1]?.toLowerCase() ?? "utf-8";
  try {
    // A part that says UTF-16 without a mark and could be read so far is UTF-8 in truth.
    return new TextDecoder(label.startsWith("utf-16") ? "utf-8" : label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

/** Parses XML text; `part` names it in the XlsxError `corrupt` thrown for malformed XML. */
export function parseXml(xml: string, part: string): Document {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    const document = parser.parseFromString(xml, "text/xml");
    if (document.documentElement) return document;
  } catch (cause) {
    throw new XlsxError("corrupt", `Malformed XML in ${part}.`, { part, cause });
  }
  throw new XlsxError("corrupt", `No XML in ${part}.`, { part });
}

/** Parses a part of the package; a missing one throws XlsxError `corrupt`. */
export function parsePart(parts: XlsxPackage, part: string): Document {
  const stored = findPart(parts, part);
  const bytes = stored === null ? undefined : parts.get(stored);
  if (!bytes) throw new XlsxError("corrupt", `The part ${part} is missing.`, { part });
  return parseXml(decodeXml(bytes), part);
}

/** XML as bytes in UTF-8, with a declaration. */
export function serializeXml(document: Document): Uint8Array {
  const xml = new XMLSerializer().serializeToString(document);
  const body = xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  return encodeXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
}

export function serializeElement(element: Node): string {
  return new XMLSerializer().serializeToString(element);
}

/** The root element, whose kind readers check themselves. */
export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new XlsxError("corrupt", "XML without an element.");
  return document.documentElement;
}

/** Child elements, all or those of one local name whatever their prefix. */
export function childrenOf(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export function childOf(parent: Node | null, name: string): Element | null {
  return parent ? (childrenOf(parent, name)[0] ?? null) : null;
}

/** Follows child names down from an element. */
export function descend(parent: Node | null, ...names: readonly string[]): Element | null {
  return names.reduce<Node | null>((at, name) => childOf(at, name), parent) as Element | null;
}

/** The attribute of that local name in any namespace (`id` finds `r:id`); null where absent. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (!element) return null;
  const plain = element.getAttributeNode(name);
  if (plain) return plain.value;
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === name && attribute.prefix !== null && attribute.prefix !== "xmlns")
      return attribute.value;
  }
  return null;
}

export function numberOf(element: Element | null, name: string): number | null {
  const text = attributeOf(element, name);
  return text === null || text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** An XML boolean; `fallback` where the attribute is absent. */
export function flagOf(element: Element | null, name: string, fallback: boolean): boolean {
  const text = attributeOf(element, name);
  return text === null ? fallback : text === "1" || text === "true" || text === "on";
}

/** The `val` attribute of a child, as chart and style parts have them. */
export function valueOf(parent: Node | null, name: string): string | null {
  return attributeOf(childOf(parent, name), "val");
}

/** Parses elements in the namespaces of a root and adopts them into its document. */
export function fragmentFor(root: Element, xml: string): Element[] {
  const relationships = root.namespaceURI?.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const wrapped = `<x xmlns="${root.namespaceURI ?? ""}" xmlns:r="${relationships}">${xml}</x>`;
  const parsed = rootOf(parseXml(wrapped, "fragment"));
  const owner = root.ownerDocument;
  if (!owner) throw new XlsxError("corrupt", "XML element without a document.");
  return childrenOf(parsed).map((element) => {
    const adopted = owner.importNode(element, true);
    return root.prefix ? withPrefix(owner, adopted, root.prefix) : adopted;
  });
}

/** The single element of a fragment. */
export function elementFor(root: Element, xml: string): Element {
  const [element] = fragmentFor(root, xml);
  if (!element) throw new XlsxError("corrupt", "XML fragment without an element.");
  return element;
}

/** Some writers put a prefix on every element; siblings of one name in two prefixes would confuse simple readers. */
function withPrefix(owner: Document, element: Element, prefix: string): Element {
  if (element.prefix) return element;
  const renamed = owner.createElementNS(element.namespaceURI, `${prefix}:${element.localName}`);
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.namespaceURI) renamed.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
    else renamed.setAttribute(attribute.name, attribute.value);
  }
  for (const node of Array.from(element.childNodes)) {
    renamed.appendChild(node.nodeType === 1 ? withPrefix(owner, node as Element, prefix) : node);
  }
  return renamed;
}
