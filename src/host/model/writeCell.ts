import { isArrayFormula } from "./arrayFormula";
import { styleAt } from "./readCells";
import { cellRect } from "./rects";
import type { Cell, Scalar } from "./cell";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** The cell, made (with the style of its row or column) when it is absent. */
export function ensureCell(sheet: SheetModel, row: number, column: number): Cell {
  let cells = sheet.rows.get(row);
  if (cells === undefined) sheet.rows.set(row, (cells = new Map<number, Cell>()));
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = { value: null, formula: null, style: styleAt(sheet, row, column), hasResult: false };
    cells.set(column, cell);
  }
  return cell;
}

/** Takes an empty, unformatted cell out of the sheet. */
export function dropIfBare(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (cells === undefined || cell === undefined) return;
  if (cell.formula !== null || cell.value !== null || cell.style !== null) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** Empties the further cells of a spill or array formula whose first cell is given. */
export function clearSpill(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  const spill = cell.arrayRef;
  delete cell.arrayRef;
  delete cell.arrayFixed;
  if (spill === undefined) return;
  for (let r = spill.top; r <= spill.bottom; r++)
    for (let c = spill.left; c <= spill.right; c++) {
      const child = sheet.rows.get(r)?.get(c);
      if (child === undefined || child.formula !== null || (r === row && c === column)) continue;
      child.value = null;
      dropIfBare(sheet, r, c);
    }
}

/** Puts a constant (null: empties the cell); does not note the change. */
export function putConstant(sheet: SheetModel, row: number, column: number, value: Scalar): void {
  if (value === null && sheet.rows.get(row)?.get(column) === undefined) return;
  const cell = ensureCell(sheet, row, column);
  if (cell.arrayRef !== undefined) clearSpill(sheet, row, column, cell);
  cell.value = value;
  cell.formula = null;
  cell.hasResult = false;
  delete cell.backing;
  if (value === null) dropIfBare(sheet, row, column);
}

/** Puts a formula (without "=") that waits for recalculation; does not note the change. */
export function putFormula(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): Cell {
  const cell = ensureCell(sheet, row, column);
  if (cell.arrayRef !== undefined) clearSpill(sheet, row, column, cell);
  cell.value = null;
  cell.formula = formula;
  cell.hasResult = false;
  delete cell.backing;
  if (isArrayFormula(formula)) cell.arrayRef = cellRect(row, column);
  workbook.dirty.push({ sheetId: sheet.id, row, column });
  return cell;
}
