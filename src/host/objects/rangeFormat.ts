import { autofitColumns, autofitRows, fittedHeights } from "./autofit";
import { objectClass } from "../protocol/objectClass";
import type { ScalarMember } from "../protocol/objectClass";
import { booleanOf, integerOf, numberWithin, oneOf } from "./argument";
import { patchStyle, styleMember, commonStyle } from "./commonStyle";
import { formatProtectionClass } from "./formatProtection";
import { rangeBorderCollectionClass } from "./rangeBorder";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import type { RangeSelf } from "./rangeSelf";
import { rectsOf } from "./rangeSelf";
import { editSheet } from "./touch";

/** Excel's words ↔ the workbook's. */
const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function alignment(
  key: "horizontal" | "vertical",
  words: Readonly<Record<string, string>>,
  usual: string,
): ScalarMember<RangeSelf> {
  const names = Object.keys(words);
  return styleMember(
    (style) => names.find((name) => words[name] === style?.alignment?.[key]) ?? usual,
    (value) => ({ alignment: { [key]: words[oneOf(value, names)] ?? "" } }),
  );
}

type Axis = "columnWidths" | "rowHeights";

function spanOf(
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
  axis: Axis,
) {
  return axis === "columnWidths" ? { first: left, last: right } : { first: top, last: bottom };
}

/** One size where all agree, else null; rows without one are as high as they are fitted. A hidden row or column keeps the size it will have again. */
function commonSize(self: RangeSelf, axis: Axis): number | null {
  const usual = axis === "columnWidths" ? self.sheet.defaultColumnWidth : self.sheet.defaultRowHeight;
  let common: number | null = null;
  for (const rect of rectsOf(self)) {
    const { first, last } = spanOf(rect, axis);
    const own = self.sheet[axis];
    const fitted = axis === "rowHeights" ? [...fittedHeights(self.book, self.sheet, rect)] : [];
    let stated = 0;
    for (const [index, size] of [...own, ...fitted.filter(([row]) => !own.has(row))]) {
      if (index < first || index > last) continue;
      stated++;
      if (common !== null && common !== size) return null;
      common = size;
    }
    if (stated === last - first + 1) continue;
    if (common !== null && common !== usual) return null;
    common = usual;
  }
  return common;
}

function setSize(self: RangeSelf, axis: Axis, points: number): void {
  const sizes = self.sheet[axis];
  for (const rect of rectsOf(self)) {
    editSheet(self.book, self.sheet, axis === "columnWidths" ? "allowFormatColumns" : "allowFormatRows", rect);
    const { first, last } = spanOf(rect, axis);
    if (axis === "rowHeights" && last - first > 100_000) {
      self.sheet.defaultRowHeight = points;
      for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
    } else for (let index = first; index <= last; index++) sizes.set(index, points);
  }
}

function useStandard(self: RangeSelf, axis: Axis): void {
  for (const rect of rectsOf(self)) {
    editSheet(self.book, self.sheet, axis === "columnWidths" ? "allowFormatColumns" : "allowFormatRows", rect);
    const { first, last } = spanOf(rect, axis);
    for (const index of [...self.sheet[axis].keys()]) {
      if (index >= first && index <= last) self.sheet[axis].delete(index);
    }
  }
}

function usesStandard(self: RangeSelf, axis: Axis): boolean {
  return rectsOf(self).every((rect) => {
    const { first, last } = spanOf(rect, axis);
    return ![...self.sheet[axis].keys()].some((index) => index >= first && index <= last);
  });
}

function size(axis: Axis, most: number): ScalarMember<RangeSelf> {
  return {
    get: (self) => commonSize(self, axis),
    set: (self, value) => {
      if (value !== null) setSize(self, axis, numberWithin(value, 0, most));
    },
  };
}

function standard(axis: Axis): ScalarMember<RangeSelf> {
  return {
    get: (self) => usesStandard(self, axis),
    set: (self, value) => {
      if (booleanOf(value)) useStandard(self, axis);
    },
  };
}

/** Excel.RangeFormat; sizes in points. */
export const rangeFormatClass = objectClass<RangeSelf>("RangeFormat", {
  scalars: {
    HorizontalAlignment: alignment("horizontal", horizontals, "General"),
    VerticalAlignment: alignment("vertical", verticals, "Bottom"),
    WrapText: styleMember(
      (style) => style?.alignment?.wrapText ?? false,
      (value) => ({ alignment: { wrapText: booleanOf(value) } }),
    ),
    ShrinkToFit: styleMember(
      (style) => style?.alignment?.shrinkToFit ?? false,
      (value) => ({ alignment: { shrinkToFit: booleanOf(value) } }),
    ),
    IndentLevel: styleMember(
      (style) => style?.alignment?.indent ?? 0,
      (value) => ({ alignment: { indent: numberWithin(integerOf(value), 0, 250) } }),
    ),
    TextOrientation: styleMember(
      (style) => degreesOf(style?.alignment?.textRotation ?? 0),
      (value) => ({ alignment: { textRotation: orientation(integerOf(value)) } }),
    ),
    ColumnWidth: size("columnWidths", 1791),
    RowHeight: size("rowHeights", 409.5),
    UseStandardWidth: standard("columnWidths"),
    UseStandardHeight: standard("rowHeights"),
  },
  links: {
    Borders: (self) => rangeBorderCollectionClass.of(self),
    Fill: (self) => rangeFillClass.of(self),
    Font: (self) => rangeFontClass.of(self),
    Protection: (self) => formatProtectionClass.of(self),
  },
  edits: {
    AutofitColumns: (self) => {
      for (const rect of rectsOf(self)) autofitColumns(self.book, self.sheet, rect);
      return null;
    },
    AutofitRows: (self) => {
      for (const rect of rectsOf(self)) autofitRows(self.book, self.sheet, rect);
      return null;
    },
    AdjustIndent: (self, [amount]) => {
      const indent = commonStyle(self, (style) => style?.alignment?.indent ?? 0) ?? 0;
      patchStyle(self, { alignment: { indent: Math.min(250, Math.max(0, indent + integerOf(amount))) } });
      return null;
    },
  },
});

/** What a file states (91 to 180 lean to the right, 255 is stacked) in Excel's degrees. */
function degreesOf(stated: number): number {
  if (stated === 255) return 180;
  return stated > 90 ? 90 - stated : stated;
}

/** Degrees, or 180 for stacked letters (255 in the file). */
function orientation(degrees: number): number {
  if (degrees === 180) return 255;
  return numberWithin(degrees, -90, 90);
}
