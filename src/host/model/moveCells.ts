import { noteContentChange, touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import { clearRange } from "./clearRange";
import { LAST_COLUMN, LAST_ROW, type ReferenceArea } from "./formulaTokens";
import { ModelError } from "./modelError";
import { cellRect, rectContains } from "./rects";
import { rewriteReferences } from "./references";
import { refuseHalfMerge, refuseLocked } from "./refusals";
import { rewriteFormulas } from "./rewriteFormulas";
import { trackedRanges } from "./trackedRange";
import type { Cell } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { ensureCell } from "./writeCell";

interface Move {
  readonly from: Rect;
  readonly to: Rect;
  readonly rows: number;
  readonly columns: number;
}

function shifted<R extends Rect>(rect: R, { rows, columns }: Move): R {
  return {
    ...rect,
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
}

function moveBetween(sheet: SheetModel, move: Move): void {
  const taken: [number, number, Cell][] = [];
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells)
      if (rectContains(move.from, cellRect(row, column))) taken.push([row, column, cell]);
  for (const [row, column] of taken) sheet.rows.get(row)?.delete(column);
  for (const [row, column, cell] of taken) {
    const { value, formula, style, hasResult, arrayRef, backing } = cell;
    const at = ensureCell(sheet, row + move.rows, column + move.columns);
    Object.assign(at, { value, formula, style, hasResult, ...(backing !== undefined && { backing }) });
    if (arrayRef !== undefined) at.arrayRef = shifted(arrayRef, move);
  }
  const inside = (rect: Rect): boolean => rectContains(move.from, rect);
  sheet.merges = sheet.merges.map((merge) => (inside(merge) ? shifted(merge, move) : merge));
  for (const format of sheet.conditionalFormats)
    format.ranges = format.ranges.map((range) => (inside(range) ? shifted(range, move) : range));
  for (const validation of sheet.validations)
    if (inside(validation.rect)) validation.rect = shifted(validation.rect, move);
  for (const [key, link] of [...sheet.hyperlinks]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!inside(cellRect(row, column))) continue;
    sheet.hyperlinks.delete(key);
    sheet.hyperlinks.set(`${row + move.rows},${column + move.columns}`, link);
  }
}

/** Whole columns (rows) take their width (height) along. */
function moveSizes(sheet: SheetModel, { from, rows, columns }: Move): void {
  const take = (sizes: Map<number, number>, first: number, last: number, step: number): void => {
    const moved = [...sizes].filter(([index]) => index >= first && index <= last);
    for (const [index] of moved) sizes.delete(index);
    for (const [index, size] of moved) sizes.set(index + step, size);
  };
  if (from.top === 0 && from.bottom === LAST_ROW) take(sheet.columnWidths, from.left, from.right, columns);
  if (from.left === 0 && from.right === LAST_COLUMN) take(sheet.rowHeights, from.top, from.bottom, rows);
}

function followReferences(workbook: WorkbookModel, sheet: SheetModel, move: Move): void {
  rewriteFormulas(workbook, (formula, home) => {
    let hit = false;
    const rewritten = rewriteReferences(formula, (area: ReferenceArea, prefix) => {
      const own = prefix === null ? home === sheet : prefix.last === null && prefix.first === sheet.name;
      if (!own) return area;
      const goes = rectContains(move.from, area) ? shifted(area, move) : rectContains(move.to, area) ? null : area;
      if (goes !== area) hit = true;
      return goes;
    });
    return hit ? { formula: rewritten, resultMayDiffer: true } : null;
  });
}

/**
 * Moves the cells of `from` to the same shape at `to` on one sheet, as cutting and pasting does: references to them
 * follow, their own formulas stay, references to what they cover become #REF!. The two must not overlap.
 */
export function moveCells(workbook: WorkbookModel, sheet: SheetModel, from: Rect, to: Rect): void {
  const rows = to.top - from.top;
  const columns = to.left - from.left;
  const move: Move = { from, rows, columns, to: shifted(from, { from, to, rows, columns }) };
  if (move.to.bottom > LAST_ROW || move.to.right > LAST_COLUMN)
    throw new ModelError("InvalidArgument", "The moved cells don't fit on the sheet.");
  if (rows === 0 && columns === 0) return;
  refuseLocked(sheet, from);
  refuseLocked(sheet, move.to);
  refuseHalfMerge(sheet, from);
  refuseHalfMerge(sheet, move.to);
  clearRange(workbook, sheet, move.to, "All");
  moveBetween(sheet, move);
  moveSizes(sheet, move);
  workbook.dirty = workbook.dirty.map((cell) =>
    cell.sheetId === sheet.id && rectContains(from, cellRect(cell.row, cell.column))
      ? { ...cell, row: cell.row + rows, column: cell.column + columns }
      : cell,
  );
  followReferences(workbook, sheet, move);
  for (const tracked of trackedRanges(workbook))
    if (tracked.sheetId === sheet.id && tracked.rect !== null && rectContains(from, tracked.rect))
      tracked.rect = shifted(tracked.rect, move);
  noteContentChange(workbook, sheet, from);
  noteContentChange(workbook, sheet, move.to);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, move.to, "RangeEdited");
}
