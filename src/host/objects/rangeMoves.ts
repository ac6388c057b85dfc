import { LAST_COLUMN, LAST_ROW } from "../model/formulaTokens";
import { intersection } from "../model/rects";
import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { columnsOf, isWholeColumns, isWholeRows, onSheet, rowsOf } from "./address";
import { booleanOf, integerOf, optional } from "./argument";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";
import { rectArgument } from "./rectArgument";
import { surroundingRegion, usedWithin } from "./usedCells";
import { found } from "./worksheetPlace";

type Move = (self: RangeSelf, args: readonly unknown[]) => HostObject;

/** Another range of the same sheet, told from this one's rectangle. */
function move(to: (rect: Rect, args: readonly unknown[], self: RangeSelf) => Rect): Move {
  return (self, args) => self.book.objects.range(self.sheet, onSheet(to(rectOf(self), args, self)));
}

function orNull(self: RangeSelf, rect: Rect | null): HostObject | null {
  return rect === null ? null : self.book.objects.range(self.sheet, rect);
}

/** A count that may be negative and is 1 when left out; 0 is refused. */
function count(value: unknown): number {
  const number = optional(value, integerOf, 1);
  if (number === 0) throw new HostError("InvalidArgument");
  return number;
}

/** `size` lines beyond the edge; a negative count takes lines from inside the edge. */
function beyond(first: number, last: number, size: number, forward: boolean): { first: number; last: number } {
  if (forward) return size > 0 ? { first: last + 1, last: last + size } : { first: last + size + 1, last };
  return size > 0 ? { first: first - size, last: first - 1 } : { first, last: first - size - 1 };
}

function rowsBeyond(rect: Rect, size: number, forward: boolean): Rect {
  const { first, last } = beyond(rect.top, rect.bottom, size, forward);
  return { ...rect, top: first, bottom: last };
}

function columnsBeyond(rect: Rect, size: number, forward: boolean): Rect {
  const { first, last } = beyond(rect.left, rect.right, size, forward);
  return { ...rect, left: first, right: last };
}

function offset(rect: Rect, rows: number, columns: number): Rect {
  return {
    top: rect.top + (isWholeColumns(rect) ? 0 : rows),
    bottom: rect.bottom + (isWholeColumns(rect) ? 0 : rows),
    left: rect.left + (isWholeRows(rect) ? 0 : columns),
    right: rect.right + (isWholeRows(rect) ? 0 : columns),
  };
}

function line(index: unknown, size: number): number {
  const at = integerOf(index);
  if (at < 0 || at >= size) throw new HostError("InvalidArgument");
  return at;
}

function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function shared(self: RangeSelf, other: unknown): HostObject | null {
  return orNull(self, intersection(rectOf(self), rectArgument(self, other)));
}

function used(self: RangeSelf, valuesOnly: unknown): HostObject | null {
  return orNull(self, usedWithin(self.sheet, rectOf(self), optional(valuesOnly, booleanOf, false)));
}

/** Methods of Excel.Range that lead to another range. */
export const rangeMoves: Readonly<Record<string, (self: RangeSelf, args: readonly unknown[]) => HostObject | null>> = {
  GetCell: move(({ top, left }, [row, column]) => {
    const [r, c] = [top + integerOf(row), left + integerOf(column)];
    return { top: r, left: c, bottom: r, right: c };
  }),
  GetRow: move((rect, [row]) => {
    const top = rect.top + line(row, rowsOf(rect));
    return { ...rect, top, bottom: top };
  }),
  GetColumn: move((rect, [column]) => {
    const left = rect.left + line(column, columnsOf(rect));
    return { ...rect, left, right: left };
  }),
  GetRowsAbove: move((rect, [size]) => rowsBeyond(rect, count(size), false)),
  GetRowsBelow: move((rect, [size]) => rowsBeyond(rect, count(size), true)),
  GetColumnsBefore: move((rect, [size]) => columnsBeyond(rect, count(size), false)),
  GetColumnsAfter: move((rect, [size]) => columnsBeyond(rect, count(size), true)),
  GetEntireRow: move((rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: move((rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: move((rect, [rows, columns]) => offset(rect, integerOf(rows), integerOf(columns))),
  GetResizedRange: move((rect, [rows, columns]) => ({
    ...rect,
    bottom: rect.bottom + integerOf(rows),
    right: rect.right + integerOf(columns),
  })),
  GetAbsoluteResizedRange: move((rect, [rows, columns]) => ({
    ...rect,
    bottom: rect.top + integerOf(rows) - 1,
    right: rect.left + integerOf(columns) - 1,
  })),
  GetBoundingRect: move((rect, [other], self) => bounding(rect, rectArgument(self, other))),
  GetLastRow: move((rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: move((rect) => ({ ...rect, left: rect.right })),
  GetLastCell: move((rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetSurroundingRegion: move((rect, _, { sheet }) => surroundingRegion(sheet, rect)),
  GetIntersection: (self, [other]) => found(shared(self, other)),
  GetIntersectionOrNullObject: (self, [other]) => shared(self, other),
  GetUsedRange: (self, [valuesOnly]) => found(used(self, valuesOnly)),
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly),
};
