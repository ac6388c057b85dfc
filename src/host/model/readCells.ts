import type { Cell } from "./cell";
import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";

/** The cell, or undefined when it is empty and unformatted. */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The style of the cell; null: the workbook's default. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle | null {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) return cell.style;
  return sheet.rowStyles?.get(row) ?? sheet.columnStyles?.get(column) ?? sheet.sheetStyle ?? null;
}

/** The merged range the cell belongs to, if any. */
export function mergeAt(sheet: SheetModel, row: number, column: number): Rect | undefined {
  return sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
}

/** True for every cell of a merged range except its top left one. */
export function isMergeInterior(sheet: SheetModel, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** The smallest rectangle holding all used cells, null for an empty sheet; valuesOnly ignores formats and merges. */
export function usedRange(sheet: SheetModel, options: { readonly valuesOnly?: boolean } = {}): Rect | null {
  let used: Rect | null = null;
  const include = (top: number, left: number, bottom: number, right: number): void => {
    if (used === null) used = { top, left, bottom, right };
    else {
      used.top = Math.min(used.top, top);
      used.left = Math.min(used.left, left);
      used.bottom = Math.max(used.bottom, bottom);
      used.right = Math.max(used.right, right);
    }
  };
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      const holds = cell.formula !== null || (cell.value !== null && cell.value !== "");
      if (holds || (!options.valuesOnly && cell.style !== null)) include(row, column, row, column);
    }
  if (!options.valuesOnly) for (const m of sheet.merges) include(m.top, m.left, m.bottom, m.right);
  return used;
}
