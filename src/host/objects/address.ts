import { LAST_COLUMN, LAST_ROW } from "../model/formulaTokens";
import { areaText, quoteSheetName, rectOfText, rectText } from "../model/references";
import { findName } from "../model/names";
import { findSheet } from "../model/sheetNames";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { Book } from "./book";

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === LAST_ROW;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === LAST_COLUMN;
}

export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}

export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** `Sheet1!A1:B2`, as Range.address tells it. */
export function addressOf(sheet: SheetModel, rect: Rect): string {
  return `${quoteSheetName(sheet.name)}!${rectText(rect)}`;
}

/** `Sheet1!$A$1:$B$2`, without "=". */
export function absoluteFormula(sheet: SheetModel, rect: Rect): string {
  const shape =
    isWholeColumns(rect) && !isWholeRows(rect)
      ? "columns"
      : isWholeRows(rect)
        ? "rows"
        : isOneCell(rect)
          ? "cell"
          : "range";
  const fixed = { fixedTop: true, fixedLeft: true, fixedBottom: true, fixedRight: true };
  return `${quoteSheetName(sheet.name)}!${areaText({ ...rect, ...fixed, shape })}`;
}

function isOneCell(rect: Rect): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

/** The rectangle, refused where it reaches beyond the sheet. */
export function onSheet(rect: Rect): Rect {
  const fits = rect.top >= 0 && rect.left >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!fits || rect.top > rect.bottom || rect.left > rect.right) throw new HostError("InvalidArgument");
  return rect;
}

/** A place in the workbook. */
export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** The place a reference formula means (with or without "="); null where it means none. */
export function placeOfFormula(book: Book, formula: string, home: SheetModel | null = null): Place | null {
  const text = formula.replace(/^=/, "").trim();
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === null ? home : (findSheet(book.model, sheetName) ?? null);
  const rect = rectOfText(rest);
  return sheet === null || rect === null ? null : { sheet, rect };
}

/** One area of an address on that sheet: A1 notation or a defined name; anything else is InvalidArgument. */
export function rectOfAddress(book: Book, sheet: SheetModel, text: string): Rect {
  const { sheet: named, rest } = splitSheet(text.trim());
  if (named !== null && findSheet(book.model, named) !== sheet) throw new HostError("InvalidArgument");
  const rect = rectOfText(rest);
  if (rect !== null) return rect;
  const name = findName(book.model, sheet, rest) ?? findName(book.model, null, rest);
  const place = name === undefined ? null : placeOfFormula(book, name.formula, sheet);
  if (place === null || place.sheet !== sheet) throw new HostError("InvalidArgument");
  return place.rect;
}

/** All areas of an address such as `A1:B2,D4`. */
export function rectsOfAddress(book: Book, sheet: SheetModel, text: string): Rect[] {
  const areas = text.match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? [];
  if (areas.length === 0) throw new HostError("InvalidArgument");
  return areas.map((area) => rectOfAddress(book, sheet, area));
}

function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain === null ? { sheet: null, rest: text } : { sheet: plain[1] ?? "", rest: plain[2] ?? "" };
}
