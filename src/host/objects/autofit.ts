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

/** Points per half-width character and per line, as parts of the font size. */
const characterWidth = 6 / 11;
const lineHeight = 18.75 / 11;
const padding = 6;

/** Width in half-width characters: full-width ones count two. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += /[\u0000-\u00FF\uFF61-\uFF9F]/u.test(character) ? 1 : 2;
  return units;
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

/** Rows as high as their highest cell, estimated: its lines, and those wrapping adds. */
export function autofitRows(book: Book, sheet: SheetModel, rect: Rect): void {
  calculateIfDue(book);
  editSheet(book, sheet, "allowFormatRows", rect);
  const heights = new Map<number, number>();
  eachCell(sheet, rect, (row, column, cell) => {
    const merge = mergeAt(sheet, row, column);
    if (merge !== undefined && merge.top !== merge.bottom) return;
    const size = fontSize(book, cell);
    const wraps = cell.style?.alignment?.wrapText === true;
    const room = Math.max(1, (columnWidth(sheet, column) - padding) / (characterWidth * size));
    const lines = cellText(book.model, cell)
      .split("\n")
      .map((line) => (wraps ? Math.max(1, Math.ceil(textUnits(line) / room)) : 1));
    const height = lines.reduce((sum, count) => sum + count, 0) * lineHeight * size;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  for (const [row, height] of heights) sheet.rowHeights.set(row, Math.min(409.5, Math.round(height * 4) / 4));
}
