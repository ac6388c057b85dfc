import { insertSheets } from "../model/insertSheets";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { HostError } from "../protocol/hostError";
import { isHostObject } from "../protocol/objectClass";
import { parseWorkbook } from "../xlsx/parseWorkbook";
import { XlsxError } from "../xlsx/XlsxError";
import { oneOf, optional, recordOf, textOf } from "./argument";
import type { Book } from "./book";
import { sheetByKey, worksheetArgument } from "./worksheetPlace";

const places = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * Workbook.insertWorksheetsFromBase64: the sheets of an .xlsx, all or those named, put where the options say; answers
 * with their ids. What is no base64 is InvalidArgument; a file Excel cannot open (encrypted, .xls, damaged …) is its
 * GeneralException 「There was an internal error while processing the request.」
 */
export function insertWorksheets(book: Book, [file, given]: readonly unknown[]): readonly string[] {
  const options: Readonly<Record<string, unknown>> = optional(given, recordOf, {});
  const source = openSource(bytesOf(textOf(file)));
  const position = positionOf(book, options);
  const sheets = wantedSheets(source, options["sheetNamesToInsert"]);
  const inserted = insertSheets(book.model, source, sheets, position);
  return inserted.map(({ id }) => id);
}

function bytesOf(text: string): Uint8Array {
  // white space is no fault, the head of a data URL is
  const base64 = text.replace(/\s+/g, "");
  if (base64.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new HostError("InvalidArgument");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function openSource(bytes: Uint8Array): WorkbookModel {
  try {
    return parseWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new HostError("GeneralException");
    throw error;
  }
}

/** In the order of the file; a name it does not have is refused, an empty list means all. */
function wantedSheets(source: WorkbookModel, names: unknown): readonly SheetModel[] {
  if (names === null || names === undefined) return source.sheets;
  if (!Array.isArray(names)) throw new HostError("InvalidArgument");
  if (names.length === 0) return source.sheets;
  const wanted = new Set(names.map((name) => textOf(name).toLowerCase()));
  const sheets = source.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (sheets.length < wanted.size) throw new HostError("InvalidArgument");
  return sheets;
}

function positionOf(book: Book, options: Readonly<Record<string, unknown>>): number {
  const { sheets } = book.model;
  const place = optional(options["positionType"], (value) => oneOf(value, places), "End");
  const relative = optional(options["relativeTo"], (key) => sheets.indexOf(sheetOfKey(book, key)), null);
  if (place === "Beginning") return 0;
  if (place === "Before") return relative ?? 0;
  if (place === "After" && relative !== null) return relative + 1;
  return sheets.length;
}

function sheetOfKey(book: Book, key: unknown): SheetModel {
  const sheet = isHostObject(key) ? worksheetArgument(key) : sheetByKey(book, key);
  if (sheet === null) throw new HostError("ItemNotFound");
  return sheet;
}
