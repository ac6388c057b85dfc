import type { SheetModel } from "../../model/sheetModel";
import { setContentType } from "../package/contentTypes";
import { freshPart } from "../package/freshPart";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships, removeRelationships } from "../package/relationships";
import type { Element } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { replaceSection } from "./replaceSection";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Custom properties of a sheet, each value a part in UTF-16 as Excel writes them. */
export function writeSheetCustomProperties(parts: XlsxPackage, part: string, root: Element, sheet: SheetModel): void {
  const old = readRelationships(parts, part).filter(({ kind }) => kind === "customProperty");
  removeRelationships(parts, part, new Set(old.map(({ id }) => id)));
  const items: string[] = [];
  for (const [name, value] of sheet.customProperties) {
    const target = freshPart(parts, "xl/customProperty", ".bin");
    const bytes = new Uint8Array(value.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), true);
    parts.set(target, bytes);
    setContentType(parts, target, CONTENT_TYPE);
    const id = addRelationship(parts, part, { type: "customProperty", target });
    items.push(`<customPr${attributes({ name, "r:id": id })}/>`);
  }
  replaceSection(
    root,
    "customProperties",
    items.length === 0 ? "" : `<customProperties>${items.join("")}</customProperties>`,
  );
}
