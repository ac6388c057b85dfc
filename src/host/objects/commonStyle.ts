import { applyStyle } from "../model/formatCells";
import type { StylePatch } from "../model/formatCells";
import { styleAt } from "../model/readCells";
import type { CellStyle } from "../model/cellStyle";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { ScalarMember } from "../protocol/objectClass";
import { isUnbounded } from "./address";
import type { RangeSelf } from "./rangeSelf";
import { rectsOf } from "./rangeSelf";
import { eachCell } from "./usedCells";

/** What all cells of the range agree on; null, as in Excel, where they do not. */
export function commonStyle<R>(self: RangeSelf, read: (style: CellStyle | null) => R): R | null {
  let common: { readonly value: R } | null = null;
  const seen = new Map<CellStyle | null, R>();
  const agrees = (style: CellStyle | null): boolean => {
    let value = seen.get(style);
    if (value === undefined) seen.set(style, (value = read(style)));
    common ??= { value };
    return common.value === value;
  };
  for (const rect of rectsOf(self)) if (!allAgree(self.sheet, rect, agrees)) return null;
  return (common as { readonly value: R } | null)?.value ?? read(null);
}

function allAgree(sheet: SheetModel, rect: Rect, agrees: (style: CellStyle | null) => boolean): boolean {
  if (isUnbounded(rect)) return wholeAgrees(sheet, rect, agrees);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (!agrees(styleAt(sheet, row, column))) return false;
    }
  }
  return true;
}

/** Whole rows or columns: their own styles and the cells that are there. */
function wholeAgrees(sheet: SheetModel, rect: Rect, agrees: (style: CellStyle | null) => boolean): boolean {
  let agreed = true;
  const wholeColumns = rect.top === 0 && rect.bottom === 1_048_575;
  if (wholeColumns) {
    for (let column = rect.left; column <= rect.right; column++) {
      agreed &&= agrees(sheet.columnStyles?.get(column) ?? sheet.sheetStyle ?? null);
    }
  } else {
    for (let row = rect.top; row <= rect.bottom; row++) {
      agreed &&= agrees(sheet.rowStyles?.get(row) ?? sheet.sheetStyle ?? null);
    }
  }
  eachCell(sheet, rect, (_, __, cell) => {
    agreed &&= agrees(cell.style);
  });
  return agreed;
}

/** Changes the style of every cell of the range. */
export function patchStyle(self: RangeSelf, patch: StylePatch): void {
  for (const rect of rectsOf(self)) applyStyle(self.book.model, self.sheet, rect, patch);
}

/** A property of the cells' style. */
export function styleMember<R>(
  read: (style: CellStyle | null, self: RangeSelf) => R,
  change: (value: unknown) => StylePatch,
): ScalarMember<RangeSelf> {
  return {
    get: (self) => commonStyle(self, (style) => read(style, self)),
    set: (self, value) => patchStyle(self, change(value)),
  };
}
