import { touchSheet } from "../model/calcState";
import { announceChange } from "../model/changeEvents";
import { refuseProtected } from "../model/refusals";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { Book } from "./book";

/** What a protected sheet may allow (keys of `protection.options`). */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertHyperlinks"
  | "allowEditObjects"
  | "allowSort";

/** Marks the sheet as changed in something other than contents; refused where its protection forbids that. */
export function editSheet(book: Book, sheet: SheetModel, permission: Permission, rect: Rect | null = null): void {
  refuseProtected(sheet, permission);
  noteSheetEdit(book, sheet, rect);
}

/** The same for what protection does not concern (view, printing). */
export function noteSheetEdit(book: Book, sheet: SheetModel, rect: Rect | null = null): void {
  touchSheet(sheet);
  announceChange(book.model, sheet.id, rect, "FormatEdited");
}
