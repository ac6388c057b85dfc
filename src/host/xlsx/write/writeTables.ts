import type { SheetModel } from "../../model/sheetModel";
import type { TableModel } from "../../model/tableModel";
import { areaName } from "../a1";
import { setContentType } from "../package/contentTypes";
import { inDialect } from "../package/dialect";
import { freshPart } from "../package/freshPart";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships, removeRelationships } from "../package/relationships";
import {
  attributeOf,
  childOf,
  childrenOf,
  encodeXml,
  fragmentFor,
  numberOf,
  parsePart,
  rootOf,
  serializeXml,
  type Element,
} from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { replaceSection, setAttributes } from "./replaceSection";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Tables of a sheet: those of the file are changed in place, new ones added, missing ones dropped. */
export function writeTables(parts: XlsxPackage, part: string, root: Element, sheet: SheetModel): void {
  const stored = readRelationships(parts, part).filter(({ kind }) => kind === "table");
  const byId = new Map(
    stored
      .filter(({ target }) => parts.has(target))
      .map((relationship) => {
        return [attributeOf(rootOf(parsePart(parts, relationship.target)), "id") ?? "", relationship] as const;
      }),
  );
  const ids: string[] = [];
  for (const table of sheet.tables) {
    const known = byId.get(table.id);
    byId.delete(table.id);
    if (known) changeTable(parts, known.target, table);
    ids.push(known ? known.id : addTable(parts, part, table));
  }
  removeRelationships(parts, part, new Set([...byId.values()].map(({ id }) => id)));
  const items = ids.map((id) => `<tablePart r:id="${id}"/>`);
  replaceSection(
    root,
    "tableParts",
    items.length === 0 ? "" : `<tableParts count="${items.length}">${items.join("")}</tableParts>`,
  );
}

function changeTable(parts: XlsxPackage, part: string, table: TableModel): void {
  const document = parsePart(parts, part);
  const root = rootOf(document);
  const before = [attributeOf(root, "ref"), attributeOf(root, "displayName"), columnNames(root).join("\n")].join("\n");
  const after = [areaName(table.rect), table.name, table.columns.join("\n")].join("\n");
  if (before === after) return;
  setAttributes(root, { ref: areaName(table.rect), displayName: table.name, name: table.name });
  const filter = childOf(root, "autoFilter");
  if (filter) setAttributes(filter, { ref: areaName(filterRect(table)) });
  const list = childOf(root, "tableColumns");
  if (list && columnNames(root).join("\n") !== table.columns.join("\n")) {
    const old = new Map(childrenOf(list, "tableColumn").map((column) => [attributeOf(column, "name") ?? "", column]));
    let next = Math.max(0, ...[...old.values()].map((column) => numberOf(column, "id") ?? 0));
    for (const column of childrenOf(list)) list.removeChild(column);
    for (const name of table.columns) {
      const column = old.get(name) ?? fragmentFor(root, `<tableColumn${attributes({ id: ++next, name })}/>`)[0];
      if (column) list.appendChild(column);
    }
    setAttributes(list, { count: table.columns.length });
  }
  parts.set(part, serializeXml(document));
}

function columnNames(root: Element): string[] {
  const list = childOf(root, "tableColumns");
  return list ? childrenOf(list, "tableColumn").map((column) => attributeOf(column, "name") ?? "") : [];
}

function filterRect({ rect, hasTotals }: TableModel): TableModel["rect"] {
  return hasTotals ? { ...rect, bottom: rect.bottom - 1 } : rect;
}

function addTable(parts: XlsxPackage, sheetPart: string, table: TableModel): string {
  const part = freshPart(parts, "xl/tables/table", ".xml");
  const columns = table.columns.map((name, index) => `<tableColumn${attributes({ id: index + 1, name })}/>`);
  const filter = table.hasHeaders ? `<autoFilter ref="${areaName(filterRect(table))}"/>` : "";
  parts.set(
    part,
    encodeXml(
      inDialect(
        parts,
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
          `<table${attributes({
            xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            id: nextTableId(parts),
            name: table.name,
            displayName: table.name,
            ref: areaName(table.rect),
            headerRowCount: table.hasHeaders ? null : 0,
            totalsRowCount: table.hasTotals ? 1 : null,
            totalsRowShown: table.hasTotals ? null : 0,
          })}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
          '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
      ),
    ),
  );
  setContentType(parts, part, CONTENT_TYPE);
  return addRelationship(parts, sheetPart, { type: "table", target: part });
}

function nextTableId(parts: XlsxPackage): number {
  let last = 0;
  for (const [name, bytes] of parts) {
    if (!/^xl\/tables\/[^/]+\.xml$/i.test(name)) continue;
    const id = /<(?:[\w.-]+:)?table\s[^>]*?\bid="(\d+)"/.exec(new TextDecoder().decode(bytes))?.[1];
    last = Math.max(last, Number(id ?? 0));
  }
  return last + 1;
}
