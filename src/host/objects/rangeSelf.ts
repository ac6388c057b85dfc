import type { TrackedRange } from "../model/trackedRange";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { isHostObject } from "../protocol/objectClass";
import type { Book } from "./book";

/** A range, or several areas of one sheet; they follow edits of rows, columns and cells. */
export interface RangeSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly areas: readonly TrackedRange[];
}

/** Whether an object's own side is a range's. */
export function isRangeSelf(self: unknown): self is RangeSelf {
  return typeof self === "object" && self !== null && "areas" in self && "sheet" in self;
}

/** The areas as they are now; throws when the cells or the sheet are gone. */
export function rectsOf(self: RangeSelf): readonly Rect[] {
  if (!self.book.model.sheets.includes(self.sheet)) throw new HostError("ItemNotFound");
  return self.areas.map(({ rect }) => {
    if (rect === null) throw new HostError("InvalidReference");
    return rect;
  });
}

/** The rectangle of a range of one area. */
export function rectOf(self: RangeSelf): Rect {
  const [first] = rectsOf(self);
  if (first === undefined) throw new HostError("InvalidReference");
  return first;
}

/** An argument that must be a range. */
export function rangeArgument(value: unknown): RangeSelf {
  if (!isRangeObject(value)) throw new HostError("InvalidArgument");
  return value.self;
}

/** Whether a value is a range object. */
export function isRangeObject(value: unknown): value is HostObject<RangeSelf> {
  return isHostObject(value) && value.type.name === "Range" && isRangeSelf(value.self);
}
