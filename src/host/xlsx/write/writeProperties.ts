import type { WorkbookModel } from "../../model/workbookModel";
import { setContentType } from "../package/contentTypes";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship } from "../package/relationships";
import {
  attributeOf,
  childrenOf,
  encodeXml,
  numberOf,
  parsePart,
  parseXml,
  rootOf,
  serializeXml,
} from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";
import { propertiesPart, readProperties } from "../read/readProperties";

const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const EMPTY =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>';

/** Custom properties of the document: changed ones replaced, the others left as they are. */
export function writeProperties(parts: XlsxPackage, workbook: WorkbookModel): void {
  const before = readProperties(parts);
  let part = propertiesPart(parts);
  if (part === null) {
    if (workbook.properties.size === 0) return;
    part = PART;
    parts.set(part, encodeXml(EMPTY));
    setContentType(parts, part, CONTENT_TYPE);
    addRelationship(parts, "", { type: "custom-properties", target: part });
  }
  const document = parsePart(parts, part);
  const root = rootOf(document);
  let next = 1;
  for (const property of childrenOf(root, "property")) {
    next = Math.max(next, numberOf(property, "pid") ?? 0);
    const name = attributeOf(property, "name") ?? "";
    if (!Object.is(before.get(name), workbook.properties.get(name))) root.removeChild(property);
  }
  for (const [name, value] of workbook.properties) {
    if (Object.is(before.get(name), value)) continue;
    const head = attributes({ fmtid: FORMAT_ID, pid: ++next, name });
    const xml = `<Properties xmlns="${root.namespaceURI ?? ""}" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property${head}>${valueXml(value)}</property></Properties>`;
    for (const element of childrenOf(rootOf(parseXml(xml, part)))) root.appendChild(document.importNode(element, true));
  }
  parts.set(part, serializeXml(document));
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInteger ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
