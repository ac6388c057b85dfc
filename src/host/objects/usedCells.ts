import { intersection } from "../model/rects";
import type { Cell } from "../model/cell";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { holdsContent } from "./cellBlocks";

/** The smallest rectangle inside rect holding all its used cells; null: none is. */
export function usedWithin(sheet: SheetModel, rect: Rect, valuesOnly: boolean): Rect | null {
  const used: Rect = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (area: Rect): void => {
    used.top = Math.min(used.top, area.top);
    used.left = Math.min(used.left, area.left);
    used.bottom = Math.max(used.bottom, area.bottom);
    used.right = Math.max(used.right, area.right);
  };
  eachCell(sheet, rect, (row, column, cell) => {
    if (holdsContent(cell) || (!valuesOnly && cell.style !== null)) {
      include({ top: row, left: column, bottom: row, right: column });
    }
  });
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersection(merge, rect);
      if (part !== null) include(part);
    }
  }
  return used.bottom < 0 ? null : used;
}

/** Visits the cells that are there inside rect, without walking through empty rows and columns. */
export function eachCell(
  sheet: SheetModel,
  rect: Rect,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  for (const [row, cells] of sheet.rows) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of cells) if (column >= rect.left && column <= rect.right) visit(row, column, cell);
  }
}

/** The block around rect, up to the first empty row and column on each side. */
export function surroundingRegion(sheet: SheetModel, rect: Rect): Rect {
  const region = { ...rect };
  const isFilled = (area: Rect): boolean => {
    for (let row = Math.max(0, area.top); row <= area.bottom; row++) {
      const cells = sheet.rows.get(row);
      if (cells === undefined) continue;
      for (let column = Math.max(0, area.left); column <= area.right; column++) {
        if (holdsContent(cells.get(column))) return true;
      }
    }
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    const { top, left, bottom, right } = region;
    const [wide, high] = [
      { left: left - 1, right: right + 1 },
      { top: top - 1, bottom: bottom + 1 },
    ];
    if (top > 0 && isFilled({ ...wide, top: top - 1, bottom: top - 1 })) grown = Boolean(region.top--) || grown;
    if (isFilled({ ...wide, top: bottom + 1, bottom: bottom + 1 })) grown = Boolean(++region.bottom) || grown;
    if (left > 0 && isFilled({ ...high, left: left - 1, right: left - 1 })) grown = Boolean(region.left--) || grown;
    if (isFilled({ ...high, left: right + 1, right: right + 1 })) grown = Boolean(++region.right) || grown;
  }
  return region;
}

/** Cells as few rectangles: runs in a row, equal runs of neighbouring rows joined. */
export function rectsOfCells(cells: readonly { readonly row: number; readonly column: number }[]): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (const [row, columns] of byRow(cells)) {
    const runs = runsOf(columns);
    const next: Rect[] = [];
    for (const run of runs) {
      const above = open.find((rect) => rect.bottom === row - 1 && rect.left === run.left && rect.right === run.right);
      if (above === undefined) next.push({ ...run, top: row, bottom: row });
      else next.push({ ...above, bottom: row });
    }
    done.push(...open.filter((rect) => !next.some((kept) => kept.top === rect.top && kept.left === rect.left)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function byRow(cells: readonly { readonly row: number; readonly column: number }[]): [number, number[]][] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
