import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import { parseArea } from "../a1";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributeOf, parsePart, rootOf } from "../package/xmlTree";

/** Cells of the model that carry a comment in the file, by address. */
export function commentCells(parts: XlsxPackage, part: string, sheet: SheetModel): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const comments = readRelationships(parts, part).find(({ kind }) => kind === "comments")?.target;
  if (comments === undefined || !parts.has(comments)) return cells;
  for (const element of Array.from(rootOf(parsePart(parts, comments)).getElementsByTagNameNS("*", "comment"))) {
    const address = attributeOf(element, "ref") ?? "";
    const place = parseArea(address);
    const cell = place ? sheet.rows.get(place.top)?.get(place.left) : undefined;
    if (cell) cells.set(address, cell);
  }
  return cells;
}
