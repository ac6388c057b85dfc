import type { SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Adds an empty sheet at the zero-based position (default: last); name null takes the next free "Sheet" number. */
export function addSheet(workbook: WorkbookModel, name: string | null, position?: number): SheetModel {
  throw new ModelError("UnsupportedOperation", `addSheet ${workbook.nextId} ${name} ${position}`);
}

/** Deletes the sheet with its names; references to it become #REF!. The last visible sheet is refused. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  throw new ModelError("UnsupportedOperation", `deleteSheet ${workbook.nextId} ${sheet.name}`);
}

/** Renames the sheet and rewrites every reference to it in formulas, names, rules and charts. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  throw new ModelError("UnsupportedOperation", `renameSheet ${workbook.nextId} ${sheet.name} ${name}`);
}

/** Moves the sheet to the zero-based position. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  throw new ModelError("UnsupportedOperation", `moveSheet ${workbook.nextId} ${sheet.name} ${position}`);
}

/** Copies the sheet with everything on it to the zero-based position (default: last). */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel, position?: number): SheetModel {
  throw new ModelError("UnsupportedOperation", `copySheet ${workbook.nextId} ${sheet.name} ${position}`);
}

/** Shows or hides the sheet; hiding the last visible one is refused. */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  throw new ModelError("UnsupportedOperation", `setVisibility ${workbook.nextId} ${sheet.name} ${visibility}`);
}
