import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { CellGrid } from "../workbook/cellGrid";
import type { MappedCell } from "./mapping";

/** Figures taken from hidden sheets, rows or columns: one finding per sheet, at its first such cell. */
export function hiddenSources(grids: readonly CellGrid[], cells: readonly MappedCell[]): readonly Issue[] {
  const bySheet = new Map<string, MappedCell[]>();
  for (const cell of cells) {
    const list = bySheet.get(cell.ref.sheet);
    if (list === undefined) bySheet.set(cell.ref.sheet, [cell]);
    else list.push(cell);
  }
  return grids.flatMap((grid): readonly Issue[] => {
    const rows = new Set(grid.hiddenRows);
    const columns = new Set(grid.hiddenColumns);
    const isHiddenSheet = grid.visibility !== "visible";
    const own = bySheet.get(grid.sheet) ?? [];
    const hidden = own.filter(({ ref }) => isHiddenSheet || rows.has(ref.row) || columns.has(ref.column));
    const [first] = hidden;
    if (first === undefined) return [];
    const cell = cellAddress(first.ref.row, first.ref.column);
    const what = isHiddenSheet ? "sheet" : rows.has(first.ref.row) ? "row" : "column";
    return [
      {
        code: "hidden-source",
        severity: "info",
        sheet: grid.sheet,
        cell,
        text: first.text,
        params: { what, count: hidden.length },
      },
    ];
  });
}
