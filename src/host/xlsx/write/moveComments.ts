import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import { cellName } from "../a1";
import type { SheetBacking } from "../backing";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributeOf, parsePart, rootOf, serializeXml, type Document } from "../package/xmlTree";

interface Move {
  readonly row: number;
  readonly column: number;
}

/** Comments follow the cells they were made on when rows or columns were inserted or deleted before these. */
export function moveComments(parts: XlsxPackage, sheet: SheetModel, backing: SheetBacking): void {
  const moves = movesOf(sheet, backing.commentCells);
  if (moves.size === 0) return;
  for (const { kind, target } of readRelationships(parts, backing.part)) {
    if (!parts.has(target)) continue;
    if (kind === "comments" || kind === "threadedComment")
      change(parts, target, (document) => moveRefs(document, moves));
    if (kind === "vmlDrawing") change(parts, target, (document) => moveShapes(document, moves));
  }
}

/** Old address → new place, of comments whose cell is elsewhere now. */
function movesOf(sheet: SheetModel, cells: ReadonlyMap<string, Cell>): Map<string, Move> {
  const wanted = new Map([...cells].map(([address, cell]) => [cell, address] as const));
  const moves = new Map<string, Move>();
  if (wanted.size === 0) return moves;
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const address = wanted.get(cell);
      if (address !== undefined && address !== cellName(row, column)) moves.set(address, { row, column });
    }
  }
  return moves;
}

function change(parts: XlsxPackage, part: string, edit: (document: Document) => void): void {
  const document = parsePart(parts, part);
  edit(document);
  parts.set(part, serializeXml(document));
}

function moveRefs(document: Document, moves: ReadonlyMap<string, Move>): void {
  const root = rootOf(document);
  for (const name of ["comment", "threadedComment"]) {
    for (const element of Array.from(root.getElementsByTagNameNS("*", name))) {
      const move = moves.get(attributeOf(element, "ref") ?? "");
      if (move) element.setAttribute("ref", cellName(move.row, move.column));
    }
  }
}

/** Note shapes state their cell, and an anchor of columns and rows (left, offset, top, offset, right, …). */
function moveShapes(document: Document, moves: ReadonlyMap<string, Move>): void {
  for (const client of Array.from(rootOf(document).getElementsByTagNameNS("*", "ClientData"))) {
    const child = (name: string) => client.getElementsByTagNameNS("*", name)[0];
    const row = child("Row");
    const column = child("Column");
    if (!row || !column) continue;
    const from = { row: Number(row.textContent), column: Number(column.textContent) };
    const move = moves.get(cellName(from.row, from.column));
    if (!move) continue;
    row.textContent = String(move.row);
    column.textContent = String(move.column);
    const anchor = child("Anchor");
    const numbers = (anchor?.textContent ?? "").split(",").map((text) => Number(text));
    if (!anchor || numbers.length !== 8) continue;
    const steps = [move.column - from.column, 0, move.row - from.row, 0];
    anchor.textContent = numbers.map((number, at) => Math.max(0, number + (steps[at % 4] ?? 0))).join(", ");
  }
}
