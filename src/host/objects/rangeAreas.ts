import { clearRange } from "../model/clearRange";
import { quoteSheetName, rectText } from "../model/references";
import { intersection } from "../model/rects";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from "./address";
import { oneOf, optional } from "./argument";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { dataValidationClass } from "./dataValidation";
import { rangeFormatClass } from "./rangeFormat";
import type { RangeSelf } from "./rangeSelf";
import { isRangeSelf, rectsOf } from "./rangeSelf";
import { rectArgument } from "./rectArgument";
import { specialCells } from "./specialCells";
import { found } from "./worksheetPlace";
import { isHostObject } from "../protocol/objectClass";

const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function address({ sheet, ...self }: RangeSelf): string {
  return rectsOf({ sheet, ...self })
    .map((rect) => `${quoteSheetName(sheet.name)}!${rectText(rect)}`)
    .join(",");
}

function special(self: RangeSelf, args: readonly unknown[]): HostObject | null {
  const rects = specialCells(self.sheet, rectsOf(self), args);
  return rects.length === 0 ? null : self.book.objects.rangeAreas(self.sheet, rects);
}

function shared(self: RangeSelf, other: unknown): HostObject | null {
  const others = isHostObject(other) && isRangeSelf(other.self) ? rectsOf(other.self) : [rectArgument(self, other)];
  const rects = rectsOf(self).flatMap((rect) => others.flatMap((each) => intersection(rect, each) ?? []));
  return rects.length === 0 ? null : self.book.objects.rangeAreas(self.sheet, rects);
}

/** Excel.RangeCollection: the areas one by one. */
const rangeCollectionClass = objectClass<RangeSelf>("RangeCollection", {
  items: (self) => rectsOf(self).map((rect) => self.book.objects.range(self.sheet, rect)),
  methods: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, [index]) => {
      const rect = rectsOf(self)[Number(index)];
      return found(rect === undefined ? null : self.book.objects.range(self.sheet, rect));
    },
  },
});

/** Excel.RangeAreas: several areas of one sheet. */
export const rangeAreasClass = objectClass<RangeSelf>("RangeAreas", {
  kept: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (self) => self.areas.length },
    CellCount: { get: (self) => rectsOf(self).reduce((sum, rect) => sum + rowsOf(rect) * columnsOf(rect), 0) },
    IsEntireColumn: { get: (self) => rectsOf(self).every(isWholeColumns) },
    IsEntireRow: { get: (self) => rectsOf(self).every(isWholeRows) },
  },
  links: {
    Areas: (self) => rangeCollectionClass.of(self),
    Format: (self) => rangeFormatClass.of(self),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    ConditionalFormats: (self) => conditionalFormatCollectionClass.of(self),
    DataValidation: (self) => dataValidationClass.of(self),
  },
  methods: {
    GetSpecialCells: (self, args) => found(special(self, args)),
    GetSpecialCellsOrNullObject: special,
    GetIntersection: (self, [other]) => found(shared(self, other)),
    GetIntersectionOrNullObject: (self, [other]) => shared(self, other),
  },
  edits: {
    Clear: (self, [kind]) => {
      const what = optional(kind, (value) => oneOf(value, clearKinds), "All");
      for (const rect of rectsOf(self)) clearRange(self.book.model, self.sheet, rect, what);
      return null;
    },
  },
});
