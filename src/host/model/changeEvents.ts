import type { Rect } from "./rect";
import type { WorkbookModel } from "./workbookModel";

export type ChangeKind =
  | "RangeEdited"
  | "FormatEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "SheetAdded"
  | "SheetDeleted"
  | "SheetRenamed"
  | "SheetMoved"
  | "VisibilityChanged"
  | "SheetActivated"
  | "SelectionChanged"
  | "Calculated";

/** rect is null when the change is to the whole sheet. */
export type ChangeListener = (sheetId: string, rect: Rect | null, kind: ChangeKind) => void;

const listenersByWorkbook = new WeakMap<WorkbookModel, Set<ChangeListener>>();

/** Calls the listener after each change; the returned function stops that. */
export function onChange(workbook: WorkbookModel, listener: ChangeListener): () => void {
  let listeners = listenersByWorkbook.get(workbook);
  if (listeners === undefined) listenersByWorkbook.set(workbook, (listeners = new Set()));
  const known = listeners;
  known.add(listener);
  return () => void known.delete(listener);
}

/** Tells the listeners of the workbook. */
export function announceChange(workbook: WorkbookModel, sheetId: string, rect: Rect | null, kind: ChangeKind): void {
  for (const listener of listenersByWorkbook.get(workbook) ?? []) listener(sheetId, rect, kind);
}
