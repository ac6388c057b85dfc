import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { rectOfAddress } from "./address";
import { textOf } from "./argument";
import { isRangeObject, rectOf } from "./rangeSelf";
import type { SheetSelf } from "./worksheetPlace";
import { sheetOf } from "./worksheetPlace";

/** An argument that is a range of this sheet or an address on it. */
export function rectArgument(self: SheetSelf, value: unknown): Rect {
  if (!isRangeObject(value)) return rectOfAddress(self.book, sheetOf(self), textOf(value));
  if (value.self.sheet !== self.sheet) throw new HostError("InvalidArgument");
  return rectOf(value.self);
}
