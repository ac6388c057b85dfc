import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import { colorOf } from "./color";
import { patchStyle, styleMember } from "./commonStyle";
import type { RangeSelf } from "./rangeSelf";

/** Excel.RangeFill: one colour; without a fill Excel tells white. */
export const rangeFillClass = objectClass<RangeSelf>("RangeFill", {
  scalars: {
    Color: styleMember(
      (style) => style?.fill ?? "#FFFFFF",
      (value) => ({ fill: textOf(value) === "" ? null : colorOf(value) }),
    ),
  },
  edits: {
    Clear: (self) => {
      patchStyle(self, { fill: null });
      return null;
    },
  },
});
