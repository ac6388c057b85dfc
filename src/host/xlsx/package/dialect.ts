import { findPart, type XlsxPackage } from "./readPackage";

/** Namespaces of the transitional dialect, in which everything is written, and of the strict one. */
const STRICT: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
];

/** True for a package in the strict dialect. */
export function isStrict(parts: XlsxPackage): boolean {
  const root = parts.get(findPart(parts, "_rels/.rels") ?? "");
  return (
    root !== undefined &&
    new TextDecoder().decode(root).includes("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")
  );
}

/** XML or an address of the transitional dialect in the one the package is written in. */
export function inDialect(parts: XlsxPackage, xml: string): string {
  if (!isStrict(parts)) return xml;
  return STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
}
