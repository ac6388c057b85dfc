import { LAST_COLUMN, LAST_ROW } from "./formulaTokens";
import type { Rect } from "./rect";

/** Inserting moves cells at and after rect, deleting moves cells after it back; along rows or columns. */
export interface StructureEdit {
  readonly action: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly rect: Rect;
}

/** The edit seen along its axis: `first`…`last` move, `from`…`to` is how far across it reaches. */
interface Band {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function bandOf({ axis, rect }: StructureEdit): Band {
  return axis === "rows"
    ? { first: rect.top, last: rect.bottom, from: rect.left, to: rect.right, end: LAST_ROW }
    : { first: rect.left, last: rect.right, from: rect.top, to: rect.bottom, end: LAST_COLUMN };
}

/** True when the edit inserts or deletes whole rows or columns. */
export function isWholeEdit(edit: StructureEdit): boolean {
  const { rect, axis } = edit;
  return axis === "rows" ? rect.left === 0 && rect.right === LAST_COLUMN : rect.top === 0 && rect.bottom === LAST_ROW;
}

/** The cells the edit moves or deletes: everything from its first row (column) to the sheet's end. */
export function affectedArea({ axis, rect }: StructureEdit): Rect {
  return axis === "rows" ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };
}

function shiftSpan(start: number, end: number, band: Band, action: StructureEdit["action"]): [number, number] | null {
  const count = band.last - band.first + 1;
  if (action === "insert") {
    if (end < band.first) return [start, end];
    // what reaches to the end of the sheet stays as it is: it can't grow
    const newEnd = end >= band.end ? band.end : end + count;
    const newStart = start >= band.first ? start + count : start;
    if (start === 0 && end >= band.end) return [start, end];
    return newStart > band.end ? null : [newStart, Math.min(newEnd, band.end)];
  }
  if (end < band.first) return [start, end];
  if (start === 0 && end >= band.end) return [start, end];
  if (start >= band.first && end <= band.last) return null;
  const newStart = start < band.first ? start : start > band.last ? start - count : band.first;
  const newEnd = end > band.last ? end - count : band.first - 1;
  return [newStart, newEnd];
}

/** Where a referenced rect is after the edit (it grows and shrinks as references do); null when all of it is gone.
 * A rect that is wider than the edit reaches stays where it is, as in Excel. */
export function shiftReferenced<R extends Rect>(rect: R, edit: StructureEdit): R | null {
  const band = bandOf(edit);
  const rows = edit.axis === "rows";
  const from = rows ? rect.left : rect.top;
  const to = rows ? rect.right : rect.bottom;
  if (from < band.from || to > band.to) return rect;
  const span = shiftSpan(rows ? rect.top : rect.left, rows ? rect.bottom : rect.right, band, edit.action);
  if (span === null) return null;
  const [start, end] = span;
  const [oldStart, oldEnd] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  if (start === oldStart && end === oldEnd) return rect;
  return rows ? { ...rect, top: start, bottom: end } : { ...rect, left: start, right: end };
}

/** Where the cells of an area (of a rule) are after the edit; an area wider than the edit is cut at its edges. */
export function shiftArea(rect: Rect, edit: StructureEdit): Rect[] {
  const band = bandOf(edit);
  const rows = edit.axis === "rows";
  const [from, to] = rows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const [start, end] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const outside = to < band.from || from > band.to || end < band.first || (start === 0 && end >= band.end);
  if (outside) return [rect];
  const cut = (a: number, b: number): Rect => (rows ? { ...rect, left: a, right: b } : { ...rect, top: a, bottom: b });
  const inner = shiftReferenced(cut(Math.max(from, band.from), Math.min(to, band.to)), edit);
  const parts: Rect[] = inner === null ? [] : [inner];
  if (from < band.from) parts.push(cut(from, band.from - 1));
  if (to > band.to) parts.push(cut(band.to + 1, to));
  return parts;
}

/** Where one cell is after the edit, or null when it is deleted or pushed off the sheet. */
export function shiftCell(row: number, column: number, edit: StructureEdit): { row: number; column: number } | null {
  const band = bandOf(edit);
  const [along, across] = edit.axis === "rows" ? [row, column] : [column, row];
  if (across < band.from || across > band.to || along < band.first) return { row, column };
  const count = band.last - band.first + 1;
  if (edit.action === "delete" && along <= band.last) return null;
  const moved = edit.action === "insert" ? along + count : along - count;
  if (moved > band.end) return null;
  return edit.axis === "rows" ? { row: moved, column } : { row, column: moved };
}
