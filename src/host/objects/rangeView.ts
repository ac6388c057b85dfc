import type { Rect } from "../model/rect";
import { objectClass } from "../protocol/objectClass";
import { addressOf } from "./address";
import { calculateIfDue } from "./book";
import { contentOf, numberFormatsOf, readBlock, shownValue, textsOf, valueTypeOf } from "./cellBlocks";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";

/** The block without its hidden rows and columns. */
function visible<R>(self: RangeSelf, block: readonly (readonly R[])[] | null): R[][] | null {
  if (block === null) return null;
  const { top, left } = rectOf(self);
  const { hiddenRows, hiddenColumns } = self.sheet;
  return block
    .filter((_, r) => !hiddenRows.has(top + r))
    .map((line) => line.filter((_, c) => !hiddenColumns.has(left + c)));
}

function addresses({ sheet }: RangeSelf, rect: Rect): string[][] {
  const block: string[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: string[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      line.push(addressOf(sheet, { top: row, left: column, bottom: row, right: column }));
    }
    block.push(line);
  }
  return block;
}

function shown<R>(read: (self: RangeSelf, rect: Rect) => readonly (readonly R[])[] | null) {
  return {
    get: (self: RangeSelf) => {
      calculateIfDue(self.book);
      return visible(self, read(self, rectOf(self)));
    },
  };
}

/** Excel.RangeView: what is visible of a range. */
export const rangeViewClass = objectClass<RangeSelf>("RangeView", {
  scalars: {
    Values: shown(({ sheet }, rect) => readBlock<unknown>(sheet, rect, "", shownValue)),
    Formulas: shown(({ sheet }, rect) => readBlock<unknown>(sheet, rect, "", contentOf)),
    Text: shown(({ book, sheet }, rect) => textsOf(book.model, sheet, rect)),
    NumberFormat: shown(({ sheet }, rect) => numberFormatsOf(sheet, rect)),
    ValueTypes: shown(({ sheet }, rect) => readBlock<unknown>(sheet, rect, "Empty", valueTypeOf)),
    CellAddresses: shown((self, rect) => addresses(self, rect)),
    RowCount: { get: (self) => visible(self, addresses(self, rectOf(self)))?.length ?? 0 },
    ColumnCount: { get: (self) => visible(self, addresses(self, rectOf(self)))?.[0]?.length ?? 0 },
    Index: { get: () => 0 },
  },
  methods: { GetRange: (self) => self.book.objects.range(self.sheet, rectOf(self)) },
});
