import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** What may be typed into a cell; null leaves it as it is, "" empties it. */
export type TypedContent = string | number | boolean | null;

/** Enters one content as Range.values and Range.formulas do: "=…" is a formula, typed numbers, dates and percentages
 * become numbers with a format where the cell is General. Throws ModelError for what Excel refuses. */
export function enterContent(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  content: TypedContent,
): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${row}${column}${content}`);
}

/** Enters a block (one row array per row of rect); refused as a whole before anything is written. */
export function enterBlock(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  contents: readonly (readonly TypedContent[])[],
): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${contents.length}`);
}
