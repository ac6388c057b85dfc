import { cellText } from "../model/formatNumber";
import { styleAt } from "../model/readCells";
import type { Cell, Scalar } from "../model/cell";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { columnsOf, isUnbounded, rowsOf } from "./address";

/** More cells than Excel hands over at once. */
const mostCells = 5_000_000;

/**
 * One result per cell, row by row; `empty` where no cell is.
 * null, as in Excel, for whole rows or columns and for more cells than can be read at once.
 */
export function readBlock<R>(sheet: SheetModel, rect: Rect, empty: R, read: (cell: Cell) => R): R[][] | null {
  const [height, width] = [rowsOf(rect), columnsOf(rect)];
  if (isUnbounded(rect) || height * width > mostCells) return null;
  const block = new Array<R[]>(height);
  for (let r = 0; r < height; r++) {
    const line = new Array<R>(width).fill(empty);
    const cells = sheet.rows.get(rect.top + r);
    if (cells !== undefined) {
      for (let c = 0; c < width; c++) {
        const cell = cells.get(rect.left + c);
        if (cell !== undefined) line[c] = read(cell);
      }
    }
    block[r] = line;
  }
  return block;
}

/** A cell's value as it travels: errors as their text, empty as "". */
export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A formula without a result yet shows 0, as in a file that was never calculated. */
export function shownValue(cell: Cell): string | number | boolean {
  return cell.formula !== null && !cell.hasResult ? 0 : wireValue(cell.value);
}

export function contentOf(cell: Cell): string | number | boolean {
  return cell.formula === null ? wireValue(cell.value) : `=${cell.formula}`;
}

export function valueTypeOf(cell: Cell): string {
  const value = shownValue(cell);
  if (value === "") return cell.formula === null ? "Empty" : "String";
  if (typeof cell.value === "object" && cell.value !== null) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export function textsOf(model: WorkbookModel, sheet: SheetModel, rect: Rect): string[][] | null {
  return readBlock(sheet, rect, "", (cell) => cellText(model, cell));
}

/** Number formats also where no cell is: rows and columns have styles of their own. */
export function numberFormatsOf(sheet: SheetModel, rect: Rect): string[][] | null {
  const styled = sheet.columnStyles !== undefined || sheet.rowStyles !== undefined || sheet.sheetStyle !== undefined;
  const formats = readBlock(sheet, rect, "", (cell) => cell.style?.numberFormat ?? "General");
  formats?.forEach((line, r) => {
    for (let c = 0; c < line.length; c++) {
      if (line[c] !== "") continue;
      line[c] = styled ? (styleAt(sheet, rect.top + r, rect.left + c)?.numberFormat ?? "General") : "General";
    }
  });
  return formats;
}

/** Whether a cell holds something. */
export function holdsContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ""));
}
