import type { WorkbookModel } from "../../model/workbookModel";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributes } from "../package/xmlText";
import { attributeOf, childOf, childrenOf, fragmentFor, parsePart, rootOf, serializeXml } from "../package/xmlTree";

/**
 * Takes deleted named styles out of the styles part and puts added ones in. Their cell formats stay: cells count by
 * number, and a format without a name does no harm.
 */
export function writeNamedStyles(parts: XlsxPackage, workbookPart: string, workbook: WorkbookModel): void {
  const part = readRelationships(parts, workbookPart).find(({ kind }) => kind === "styles")?.target;
  if (part === undefined || !parts.has(part)) return;
  const document = parsePart(parts, part);
  const root = rootOf(document);
  const list = childOf(root, "cellStyles");
  if (list === null) return;
  const wanted = new Set(workbook.namedStyles.map(({ name }) => name));
  const stated = childrenOf(list, "cellStyle");
  const gone = stated.filter(
    (style) => attributeOf(style, "builtinId") === null && !wanted.has(attributeOf(style, "name") ?? ""),
  );
  const known = new Set(stated.map((style) => attributeOf(style, "name")));
  const added = workbook.namedStyles.filter(({ name, builtIn }) => !builtIn && !known.has(name));
  if (gone.length === 0 && added.length === 0) return;
  for (const style of gone) list.removeChild(style);
  for (const { name } of added)
    for (const style of fragmentFor(root, `<cellStyle${attributes({ name, xfId: 0 })}/>`)) list.appendChild(style);
  list.setAttribute("count", String(childrenOf(list, "cellStyle").length));
  parts.set(part, serializeXml(document));
}
