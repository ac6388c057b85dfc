import type { Rect } from "../model/rect";
import type { ScalarMember } from "../protocol/objectClass";
import { addressOf, columnsOf, isWholeColumns, isWholeRows, rowsOf } from "./address";
import { booleanOf } from "./argument";
import { calculateIfDue } from "./book";
import { contentOf, numberFormatsOf, readBlock, shownValue, textsOf, valueTypeOf } from "./cellBlocks";
import { enterContents, enterNumberFormats } from "./enterContents";
import { heightOf, leftOf, topOf, widthOf } from "./geometry";
import { hyperlinkMember } from "./hyperlink";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";
import { editSheet } from "./touch";

type Members = Readonly<Record<string, ScalarMember<RangeSelf>>>;

function place(get: (rect: Rect, self: RangeSelf) => unknown): ScalarMember<RangeSelf> {
  return { get: (self) => get(rectOf(self), self) };
}

/** true or false where all agree, null where they do not. */
function agreed(first: number, last: number, set: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of set) if (index >= first && index <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function hide(self: RangeSelf, axis: "hiddenRows" | "hiddenColumns", hidden: boolean): void {
  const rect = rectOf(self);
  editSheet(self.book, self.sheet, axis === "hiddenRows" ? "allowFormatRows" : "allowFormatColumns", rect);
  const [first, last] = axis === "hiddenRows" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const set = self.sheet[axis];
  if (hidden) for (let index = first; index <= last; index++) set.add(index);
  else for (const index of [...set]) if (index >= first && index <= last) set.delete(index);
}

function hiddenMember(axis: "hiddenRows" | "hiddenColumns"): ScalarMember<RangeSelf> {
  return {
    get: (self) => {
      const rect = rectOf(self);
      const [first, last] = axis === "hiddenRows" ? [rect.top, rect.bottom] : [rect.left, rect.right];
      return agreed(first, last, self.sheet[axis]);
    },
    set: (self, value) => hide(self, axis, booleanOf(value)),
  };
}

function isHidden({ sheet }: RangeSelf, rect: Rect): boolean | null {
  const rows = agreed(rect.top, rect.bottom, sheet.hiddenRows);
  const columns = agreed(rect.left, rect.right, sheet.hiddenColumns);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hasSpill({ sheet }: RangeSelf, rect: Rect): boolean | null {
  let spills = 0;
  for (const [row, cells] of sheet.rows) {
    for (const [column, { arrayRef, arrayFixed }] of cells) {
      if (arrayRef === undefined || arrayFixed === true) continue;
      const rows = Math.min(rect.bottom, arrayRef.bottom) - Math.max(rect.top, row) + 1;
      const columns = Math.min(rect.right, arrayRef.right) - Math.max(rect.left, column) + 1;
      if (rows > 0 && columns > 0) spills += rows * columns;
    }
  }
  return spills === 0 ? false : spills === rowsOf(rect) * columnsOf(rect) ? true : null;
}

const contents: Members = {
  Values: {
    get: (self) => {
      calculateIfDue(self.book);
      return readBlock<unknown>(self.sheet, rectOf(self), "", shownValue);
    },
    set: (self, value) => enterContents(self, value),
  },
  Formulas: {
    get: (self) => readBlock<unknown>(self.sheet, rectOf(self), "", contentOf),
    set: (self, value) => enterContents(self, value),
  },
  FormulasLocal: {
    get: (self) => readBlock<unknown>(self.sheet, rectOf(self), "", contentOf),
    set: (self, value) => enterContents(self, value),
  },
  FormulasR1C1: {
    get: (self) => {
      const { top, left } = rectOf(self);
      return (
        readBlock<unknown>(self.sheet, rectOf(self), "", contentOf)?.map((line, r) =>
          line.map((content, c) => toR1C1(content, top + r, left + c)),
        ) ?? null
      );
    },
    set: (self, value) => enterContents(self, value, fromR1C1),
  },
  Text: {
    get: (self) => {
      calculateIfDue(self.book);
      return textsOf(self.book.model, self.sheet, rectOf(self));
    },
  },
  NumberFormat: {
    get: (self) => numberFormatsOf(self.sheet, rectOf(self)),
    set: enterNumberFormats,
  },
  NumberFormatLocal: {
    get: (self) =>
      numberFormatsOf(self.sheet, rectOf(self))?.map((line) =>
        line.map((format) => (format === "General" ? "G/標準" : format)),
      ) ?? null,
    set: enterNumberFormats,
  },
  ValueTypes: {
    get: (self) => {
      calculateIfDue(self.book);
      return readBlock<unknown>(self.sheet, rectOf(self), "Empty", valueTypeOf);
    },
  },
};

/** The plain properties of Excel.Range. */
export const rangeScalars: Members = {
  ...contents,
  Address: place((rect, { sheet }) => addressOf(sheet, rect)),
  AddressLocal: place((rect, { sheet }) => addressOf(sheet, rect)),
  RowIndex: place(({ top }) => top),
  ColumnIndex: place(({ left }) => left),
  RowCount: place(rowsOf),
  ColumnCount: place(columnsOf),
  // Beyond 2³¹−1 Excel says −1.
  CellCount: place((rect) => {
    const count = rowsOf(rect) * columnsOf(rect);
    return count > 2_147_483_647 ? -1 : count;
  }),
  IsEntireColumn: place(isWholeColumns),
  IsEntireRow: place(isWholeRows),
  Hidden: place((rect, self) => isHidden(self, rect)),
  RowHidden: hiddenMember("hiddenRows"),
  ColumnHidden: hiddenMember("hiddenColumns"),
  HasSpill: place((rect, self) => hasSpill(self, rect)),
  Hyperlink: hyperlinkMember,
  Left: place(({ left }, { sheet }) => leftOf(sheet, left)),
  Top: place(({ top }, { sheet }) => topOf(sheet, top)),
  Width: place((rect, { sheet }) => widthOf(sheet, rect)),
  Height: place((rect, { sheet }) => heightOf(sheet, rect)),
};
