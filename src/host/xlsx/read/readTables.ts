import type { TableModel } from "../../model/tableModel";
import { parseArea } from "../a1";
import type { XlsxPackage } from "../package/readPackage";
import type { Relationship } from "../package/relationships";
import { attributeOf, childOf, childrenOf, numberOf, parsePart, rootOf } from "../package/xmlTree";
import { decodeEscapes } from "../package/xmlText";

/** Tables of a sheet; their id is the one the file gives them. */
export function readTables(parts: XlsxPackage, relationships: readonly Relationship[]): TableModel[] {
  const tables: TableModel[] = [];
  for (const { kind, target } of relationships) {
    if (kind !== "table" || !parts.has(target)) continue;
    const root = rootOf(parsePart(parts, target));
    const rect = parseArea(attributeOf(root, "ref") ?? "");
    const list = childOf(root, "tableColumns");
    if (!rect) continue;
    tables.push({
      id: attributeOf(root, "id") ?? String(tables.length + 1),
      name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
      rect,
      columns: (list ? childrenOf(list, "tableColumn") : []).map((column) =>
        decodeEscapes(attributeOf(column, "name") ?? ""),
      ),
      hasHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
      hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    });
  }
  return tables;
}
