import { objectClass } from "../protocol/objectClass";
import { booleanOf, numberWithin, oneOf, textOf } from "./argument";
import { colorOf } from "./color";
import { styleMember } from "./commonStyle";
import type { RangeSelf } from "./rangeSelf";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const modelUnderlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccountant",
  DoubleAccountant: "doubleAccountant",
} as const;

function flag(key: "bold" | "italic" | "strikethrough") {
  return styleMember(
    (style) => style?.font?.[key] ?? false,
    (value) => ({ font: { [key]: booleanOf(value) } }),
  );
}

/** Excel.RangeFont. */
export const rangeFontClass = objectClass<RangeSelf>("RangeFont", {
  scalars: {
    Name: styleMember(
      (style, { book }) => style?.font?.name ?? book.model.defaultFont.name,
      (value) => ({ font: { name: textOf(value) } }),
    ),
    Size: styleMember(
      (style, { book }) => style?.font?.size ?? book.model.defaultFont.size,
      (value) => ({ font: { size: numberWithin(value, 1, 409) } }),
    ),
    Color: styleMember(
      (style) => style?.font?.color ?? "#000000",
      (value) => ({ font: { color: colorOf(value) } }),
    ),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: styleMember(
      (style) => underlines.find((word) => modelUnderlines[word] === style?.font?.underline) ?? "None",
      (value) => ({ font: { underline: modelUnderlines[oneOf(value, underlines)] } }),
    ),
  },
});
