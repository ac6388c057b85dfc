import { objectClass } from "../protocol/objectClass";
import { booleanOf } from "./argument";
import { styleMember } from "./commonStyle";
import type { RangeSelf } from "./rangeSelf";

/** Excel.FormatProtection: takes effect while the sheet is protected. */
export const formatProtectionClass = objectClass<RangeSelf>("FormatProtection", {
  scalars: {
    Locked: styleMember(
      (style) => style?.protection?.locked ?? true,
      (value) => ({ protection: { locked: booleanOf(value) } }),
    ),
    FormulaHidden: styleMember(
      (style) => style?.protection?.hidden ?? false,
      (value) => ({ protection: { hidden: booleanOf(value) } }),
    ),
  },
});
