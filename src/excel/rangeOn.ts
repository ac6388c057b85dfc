import { rectAddress, type Rect } from "../core/workbook/cellAddress";

/**
 * A range for this batch only. Untracked: Excel need not keep a reference to it,
 * which spares two actions for each range and a clean-up request at the end.
 */
export function rangeOn(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return forThisBatch(sheet.getRange(rectAddress(rect)));
}

/** The same for a range got another way. */
export function forThisBatch(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

/** Whether an …OrNullObject turned out to exist (after the sync). */
export function isThere(object: { readonly isNullObject: boolean }): boolean {
  return !object.isNullObject;
}
