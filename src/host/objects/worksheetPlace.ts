import { findSheet } from "../model/sheetNames";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { isHostObject } from "../protocol/objectClass";
import { textOf } from "./argument";
import type { Book } from "./book";

export interface SheetSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
}

/** The sheet, refused once it was deleted. */
export function sheetOf({ book, sheet }: SheetSelf): SheetModel {
  if (!book.model.sheets.includes(sheet)) throw new HostError("ItemNotFound");
  return sheet;
}

/** The sheet by id or by name in any case. */
export function sheetByKey(book: Book, key: unknown): SheetModel | null {
  const text = textOf(key);
  return book.model.sheets.find(({ id }) => id === text) ?? findSheet(book.model, text) ?? null;
}

export function activeSheet(book: Book): SheetModel {
  const sheet = book.model.sheets.find(({ id }) => id === book.model.activeSheetId);
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return sheet;
}

export function selectedSheet(book: Book): SheetModel {
  const sheet = book.model.sheets.find(({ id }) => id === book.model.selection.sheetId);
  return sheet ?? activeSheet(book);
}

/** The sheets in tab order, all or only those that are not hidden. */
export function sheetsInOrder(book: Book, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? book.model.sheets.filter(({ visibility }) => visibility === "Visible") : book.model.sheets;
}

/** The next (1) or previous (-1) sheet in tab order. */
export function neighbour({ book, sheet }: SheetSelf, step: 1 | -1, visibleOnly: boolean): SheetModel | null {
  const { sheets } = book.model;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const candidate = sheets[index];
    if (candidate !== undefined && (!visibleOnly || candidate.visibility === "Visible")) return candidate;
  }
  return null;
}

/** An argument that must be a worksheet. */
export function worksheetArgument(value: unknown): SheetModel {
  if (!isHostObject(value) || value.type.name !== "Worksheet") throw new HostError("InvalidArgument");
  return sheetOf(value.self as SheetSelf);
}

/** The object, or ItemNotFound for none. */
export function found(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
