import { isWholeEdit, shiftArea, shiftCell, shiftReferenced, type StructureEdit } from "./areaShift";
import { shiftFormula } from "./references";
import type { Cell } from "./cell";
import type { ConditionalFormatModel } from "./conditionalFormatModel";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { ValidationModel } from "./validationModel";

function shiftCells(sheet: SheetModel, edit: StructureEdit): void {
  const whole = isWholeEdit(edit) && edit.axis === "rows";
  const rows = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    let cells = rows.get(row);
    if (cells === undefined) rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  };
  for (const [row, cells] of sheet.rows) {
    if (whole) {
      const moved = shiftCell(row, 0, edit);
      if (moved !== null) rows.set(moved.row, cells);
      continue;
    }
    for (const [column, cell] of cells) {
      const moved = shiftCell(row, column, edit);
      if (moved !== null) put(moved.row, moved.column, cell);
    }
  }
  for (const cells of rows.values())
    for (const cell of cells.values()) {
      if (cell.arrayRef === undefined) continue;
      const moved = shiftReferenced(cell.arrayRef, edit);
      if (moved !== null) cell.arrayRef = moved;
    }
  sheet.rows = rows;
}

function shiftKeys<T>(map: Map<number, T>, edit: StructureEdit): Map<number, T> {
  const shifted = new Map<number, T>();
  for (const [index, entry] of map) {
    const moved = edit.axis === "rows" ? shiftCell(index, edit.rect.left, edit) : shiftCell(edit.rect.top, index, edit);
    if (moved !== null) shifted.set(edit.axis === "rows" ? moved.row : moved.column, entry);
  }
  return shifted;
}

function shiftIndices(indices: Set<number>, edit: StructureEdit): Set<number> {
  return new Set(shiftKeys(new Map([...indices].map((i) => [i, true])), edit).keys());
}

function shiftLines(sheet: SheetModel, edit: StructureEdit): void {
  if (!isWholeEdit(edit)) return;
  const { pageLayout } = sheet;
  if (edit.axis === "rows") {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, edit);
    sheet.hiddenRows = shiftIndices(sheet.hiddenRows, edit);
    if (sheet.rowStyles !== undefined) sheet.rowStyles = shiftKeys(sheet.rowStyles, edit);
    pageLayout.horizontalBreaks = [...shiftIndices(new Set(pageLayout.horizontalBreaks), edit)];
  } else {
    sheet.columnWidths = shiftKeys(sheet.columnWidths, edit);
    sheet.hiddenColumns = shiftIndices(sheet.hiddenColumns, edit);
    if (sheet.columnStyles !== undefined) sheet.columnStyles = shiftKeys(sheet.columnStyles, edit);
    pageLayout.verticalBreaks = [...shiftIndices(new Set(pageLayout.verticalBreaks), edit)];
  }
}

/** The first cell of rect that the edit leaves; formulas of a rule are told from there before the edit. */
function firstSurvivor(rect: Rect, edit: StructureEdit): { row: number; column: number } {
  const { top, left } = rect;
  if (edit.action === "insert" || shiftCell(top, left, edit) !== null) return { row: top, column: left };
  const below = { row: edit.rect.bottom + 1, column: left };
  const beside = { row: top, column: edit.rect.right + 1 };
  if (edit.axis === "rows") return below.row <= rect.bottom ? below : beside;
  return beside.column <= rect.right ? beside : below;
}

function shiftFormat(format: ConditionalFormatModel, edit: StructureEdit): ConditionalFormatModel | null {
  const first = format.ranges[0];
  const ranges = format.ranges.flatMap((r) => shiftArea(r, edit));
  if (first === undefined || ranges.length === 0) return null;
  const origin = firstSurvivor(first, edit);
  const told = (formula: string): string => shiftFormula(formula, origin.row - first.top, origin.column - first.left);
  const shifted = { ...format, ranges };
  if (format.formula !== undefined) shifted.formula = told(format.formula);
  if (format.formula1 !== undefined) shifted.formula1 = told(format.formula1);
  if (format.formula2 !== undefined) shifted.formula2 = told(format.formula2);
  return shifted;
}

function shiftValidation(validation: ValidationModel, edit: StructureEdit): ValidationModel[] {
  const origin = firstSurvivor(validation.rect, edit);
  const dRow = origin.row - validation.rect.top;
  const dColumn = origin.column - validation.rect.left;
  const told = (formula: string): string => shiftFormula(formula, dRow, dColumn);
  return shiftArea(validation.rect, edit).map((rect) => {
    const shifted: ValidationModel = { ...validation, rect };
    if (validation.source?.startsWith("=")) shifted.source = told(validation.source);
    if (validation.formula1 !== undefined) shifted.formula1 = told(validation.formula1);
    if (validation.formula2 !== undefined) shifted.formula2 = told(validation.formula2);
    return shifted;
  });
}

function sizeBetween(sizes: Map<number, number>, normal: number, from: number, to: number): number {
  let size = (to - from) * normal;
  for (const [index, own] of sizes) if (index >= from && index < to) size += own - normal;
  return size;
}

/** Charts that move with cells follow inserted and deleted rows and columns before them. */
function shiftCharts(sheet: SheetModel, edit: StructureEdit): void {
  if (!isWholeEdit(edit)) return;
  const rows = edit.axis === "rows";
  const [sizes, normal] = rows
    ? [sheet.rowHeights, sheet.defaultRowHeight]
    : [sheet.columnWidths, sheet.defaultColumnWidth];
  const [first, last] = rows ? [edit.rect.top, edit.rect.bottom] : [edit.rect.left, edit.rect.right];
  const start = sizeBetween(sizes, normal, 0, first);
  const size = edit.action === "insert" ? (last - first + 1) * normal : -sizeBetween(sizes, normal, first, last + 1);
  for (const chart of sheet.charts) {
    const at = rows ? chart.top : chart.left;
    if (chart.placement === "Absolute" || at < start) continue;
    const moved = Math.max(start, at + size);
    if (rows) chart.top = moved;
    else chart.left = moved;
    delete chart.backing;
  }
}

/** Moves everything on the sheet that the edit moves, formulas left as they are. */
export function shiftSheet(sheet: SheetModel, edit: StructureEdit): void {
  shiftCharts(sheet, edit);
  shiftCells(sheet, edit);
  shiftLines(sheet, edit);
  sheet.merges = sheet.merges.flatMap((m) => shiftReferenced(m, edit) ?? []);
  // a merged range shrunk to one cell is none
  sheet.merges = sheet.merges.filter((m) => m.top !== m.bottom || m.left !== m.right);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((f) => shiftFormat(f, edit) ?? []);
  sheet.validations = sheet.validations.flatMap((v) => shiftValidation(v, edit));
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = shiftReferenced(table.rect, edit);
    return rect === null ? [] : [{ ...table, rect }];
  });
  const links: typeof sheet.hyperlinks = new Map();
  for (const [key, link] of sheet.hyperlinks) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const moved = shiftCell(row, column, edit);
    if (moved !== null) links.set(`${moved.row},${moved.column}`, link);
  }
  sheet.hyperlinks = links;
}
