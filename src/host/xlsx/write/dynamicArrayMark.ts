import { setContentType } from "../package/contentTypes";
import { inDialect } from "../package/dialect";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships } from "../package/relationships";
import { attributeOf, childOf, childrenOf, encodeXml, numberOf, parsePart, rootOf } from "../package/xmlTree";

const PART = "xl/metadata.xml";
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
  'cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Number that marks a cell as a dynamic array; the metadata part is made when first needed. */
export function dynamicArrayMark(parts: XlsxPackage, workbookPart: string): () => string | null {
  let mark: string | null | undefined;
  return () => (mark ??= findMark(parts, workbookPart));
}

function findMark(parts: XlsxPackage, workbookPart: string): string | null {
  const part = readRelationships(parts, workbookPart).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part === undefined || !parts.has(part)) {
    parts.set(PART, encodeXml(inDialect(parts, METADATA)));
    setContentType(parts, PART, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
    addRelationship(parts, workbookPart, { type: "sheetMetadata", target: PART });
    return "1";
  }
  const root = rootOf(parsePart(parts, part));
  const types = childOf(root, "metadataTypes");
  const records = childOf(root, "cellMetadata");
  const type = (types ? childrenOf(types) : []).findIndex((element) => attributeOf(element, "name") === "XLDAPR") + 1;
  const at = (records ? childrenOf(records, "bk") : []).findIndex((bk) => numberOf(childOf(bk, "rc"), "t") === type);
  return type === 0 || at < 0 ? null : String(at + 1);
}
