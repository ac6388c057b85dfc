import { clearRange } from "../model/clearRange";
import { copyRange } from "../model/copyRange";
import { deleteCells, insertCells } from "../model/editStructure";
import { moveCells } from "../model/moveCells";
import { mergeRange, unmergeRange } from "../model/mergeCells";
import { rectContains } from "../model/rects";
import { recalculate } from "../model/recalculate";
import { selectCells } from "../model/selectCells";
import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { isWholeColumns, isWholeRows, placeOfFormula } from "./address";
import { booleanOf, oneOf, optional, textOf } from "./argument";
import { cellAt } from "../model/readCells";
import { calculateIfDue } from "./book";
import type { RangeSelf } from "./rangeSelf";
import { isRangeObject, rectOf } from "./rangeSelf";
import { rectArgument } from "./rectArgument";

const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const copyKinds = ["All", "Formulas", "Values", "Formats"] as const;
const fillKinds = ["FillDefault", "FillCopy", "FillFormats", "FillValues"] as const;

function insert(self: RangeSelf, shift: unknown): HostObject {
  const rect = { ...rectOf(self) };
  const direction = oneOf(shift, ["Down", "Right"]);
  const down = isWholeRows(rect) || (direction === "Down" && !isWholeColumns(rect));
  insertCells(self.book.model, self.sheet, rect, down ? "Down" : "Right");
  return self.book.objects.range(self.sheet, rect);
}

function remove(self: RangeSelf, shift: unknown): null {
  const rect = { ...rectOf(self) };
  const direction = oneOf(shift, ["Up", "Left"]);
  const up = isWholeRows(rect) || (direction === "Up" && !isWholeColumns(rect));
  deleteCells(self.book.model, self.sheet, rect, up ? "Up" : "Left");
  return null;
}

function source(self: RangeSelf, value: unknown): { readonly sheet: RangeSelf["sheet"]; readonly rect: Rect } {
  if (isRangeObject(value)) return { sheet: value.self.sheet, rect: rectOf(value.self) };
  const place = placeOfFormula(self.book, textOf(value), self.sheet);
  if (place === null) throw new HostError("InvalidArgument");
  return place;
}

function copyFrom(self: RangeSelf, [from, kind, skipBlanks, transpose]: readonly unknown[]): null {
  calculateIfDue(self.book);
  copyRange(
    self.book.model,
    source(self, from),
    { sheet: self.sheet, rect: rectOf(self) },
    optional(kind, (value) => oneOf(value, copyKinds), "All"),
    { skipBlanks: optional(skipBlanks, booleanOf, false), transpose: optional(transpose, booleanOf, false) },
  );
  return null;
}

/** To the first cell of the destination, as cutting and pasting does; on the same sheet only. */
function moveTo(self: RangeSelf, [destination]: readonly unknown[]): null {
  const to = source(self, destination);
  if (to.sheet !== self.sheet) {
    throw new HostError("NotImplemented", "NotImplemented: workbook host: Range.moveTo (another sheet)");
  }
  moveCells(self.book.model, self.sheet, rectOf(self), to.rect);
  return null;
}

/** Repeats the range over the destination it is part of; series (1, 2, 3 …) are not guessed. */
function autoFill(self: RangeSelf, [destination, fillType]: readonly unknown[]): null {
  const rect = rectOf(self);
  const target = rectArgument(self, destination);
  if (!rectContains(target, rect)) throw new HostError("InvalidArgument");
  const type = optional(fillType, (value) => oneOf(value, fillKinds), "FillDefault");
  if (type === "FillDefault" && holdsConstants(self, rect)) {
    throw new HostError("NotImplemented", "NotImplemented: workbook host: Range.autoFill (series of constants)");
  }
  const kind = type === "FillFormats" ? "Formats" : type === "FillValues" ? "Formulas" : "All";
  copyRange(self.book.model, { sheet: self.sheet, rect }, { sheet: self.sheet, rect: target }, kind);
  return null;
}

function holdsConstants({ sheet }: RangeSelf, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined && cell.formula === null && cell.value !== null) return true;
    }
  }
  return false;
}

function select(self: RangeSelf): null {
  const { model } = self.book;
  if (self.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  selectCells(model, self.sheet, rectOf(self));
  return null;
}

function done(edit: (self: RangeSelf, args: readonly unknown[]) => void) {
  return (self: RangeSelf, args: readonly unknown[]): null => {
    edit(self, args);
    return null;
  };
}

/** Methods of Excel.Range that change the sheet. */
export const rangeEdits: Readonly<Record<string, (self: RangeSelf, args: readonly unknown[]) => unknown>> = {
  Insert: (self, [shift]) => insert(self, shift),
  Delete: (self, [shift]) => remove(self, shift),
  Clear: done((self, [kind]) =>
    clearRange(
      self.book.model,
      self.sheet,
      rectOf(self),
      optional(kind, (value) => oneOf(value, clearKinds), "All"),
    ),
  ),
  Merge: done((self, [across]) =>
    mergeRange(self.book.model, self.sheet, rectOf(self), optional(across, booleanOf, false)),
  ),
  Unmerge: done((self) => unmergeRange(self.book.model, self.sheet, rectOf(self))),
  CopyFrom: copyFrom,
  MoveTo: moveTo,
  AutoFill: autoFill,
  Calculate: done(({ book }) => recalculate(book.model)),
};

/** Selecting leaves the contents alone. */
export const rangeSelect = select;
