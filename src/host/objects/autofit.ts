import { LAST_COLUMN } from "../model/formulaTokens";
import { cellText } from "../model/formatNumber";
import { mergeAt } from "../model/readCells";
import type { Cell } from "../model/cell";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { Book } from "./book";
import { calculateIfDue } from "./book";
import { columnWidth } from "./geometry";
import { editSheet } from "./touch";
import { eachCell } from "./usedCells";

/** Points per half-width character, as a part of the font size. */
const characterWidth = 6 / 11;
/** Points per line, as a part of the font size: of 游ゴシック, and of fonts whose lines stand closer. */
const lineOfDefault = 18.75 / 11;
const closeLines: Readonly<Record<string, number>> = { "BIZ UDゴシック": 1.25, "BIZ UDPゴシック": 1.25 };
const padding = 6;
/** Points of Excel's tallest row. */
const TALLEST = 409.5;

/** Width in half-width characters: full-width ones count two. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += /[\u0000-\u00FF\uFF61-\uFF9F]/u.test(character) ? 1 : 2;
  return units;
}

/** Points of a line of a cell's text, as a part of its font size; estimated. */
export function lineOf(cell: Cell): number {
  return closeLines[cell.style?.font?.name ?? ""] ?? lineOfDefault;
}

function fontSize(book: Book, cell: Cell): number {
  return cell.style?.font?.size ?? book.model.defaultFont.size;
}

/** Columns as wide as their longest line, estimated; empty ones keep their width. */
export function autofitColumns(book: Book, sheet: SheetModel, rect: Rect): void {
  calculateIfDue(book);
  editSheet(book, sheet, "allowFormatColumns", rect);
  const widths = new Map<number, number>();
  eachCell(sheet, rect, (row, column, cell) => {
    const merge = mergeAt(sheet, row, column);
    if (merge !== undefined && merge.left !== merge.right) return;
    const longest = Math.max(0, ...cellText(book.model, cell).split("\n").map(textUnits));
    if (longest === 0) return;
    const width = longest * characterWidth * fontSize(book, cell) + padding;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.columnWidths.set(column, Math.round(width * 4) / 4);
}

/** Rows left to Excel again, which keeps them as high as their highest cell: they have no height of their own. */
export function autofitRows(book: Book, sheet: SheetModel, rect: Rect): void {
  editSheet(book, sheet, "allowFormatRows", rect);
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= rect.top && row <= rect.bottom) sheet.rowHeights.delete(row);
  }
}

/** Heights in points of the rows whose cells make them higher than usual, estimated: lines, and those wrapping adds. */
export function fittedHeights(book: Book, sheet: SheetModel, { top, bottom }: Rect): ReadonlyMap<number, number> {
  calculateIfDue(book);
  const heights = new Map<number, number>();
  eachCell(sheet, { top, bottom, left: 0, right: LAST_COLUMN }, (row, column, cell) => {
    if (cell.value === null || mergeAt(sheet, row, column) !== undefined) return;
    const size = fontSize(book, cell);
    const wraps = cell.style?.alignment?.wrapText === true;
    const room = Math.max(1, (columnWidth(sheet, column) - padding) / (characterWidth * size));
    const lines = cellText(book.model, cell)
      .split("\n")
      .map((line) => (wraps ? Math.max(1, Math.ceil(textUnits(line) / room)) : 1));
    const height = Math.min(
      TALLEST,
      Math.round(lines.reduce((sum, count) => sum + count, 0) * lineOf(cell) * size * 4) / 4,
    );
    if (height > (heights.get(row) ?? sheet.defaultRowHeight)) heights.set(row, height);
  });
  return heights;
}
