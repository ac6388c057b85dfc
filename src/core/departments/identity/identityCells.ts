import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { parseIdentity, type ParsedIdentity } from "./parseIdentity";

/** A cell that holds identity, at absolute zero-based places along and across the form. */
export interface IdentityCell {
  readonly line: number;
  readonly place: number;
  readonly parsed: ParsedIdentity;
}

/** A sheet as the identity sees it: `line` is a row and `place` a column, or turned the other way for transposed sheets. */
export interface IdentityView {
  readonly grid: CellGrid;
  readonly isTurned: boolean;
  readonly cells: readonly IdentityCell[];
}

/** Every cell with identity; turned where the hidden row of the columns stands in a column. */
export function findIdentityCells(grid: CellGrid): IdentityView {
  const cells: IdentityCell[] = [];
  for (const [row, values] of grid.values.entries()) {
    for (const [column, value] of values.entries()) {
      const parsed = typeof value === "string" ? parseIdentity(value) : null;
      if (parsed !== null) cells.push({ line: grid.top + row, place: grid.left + column, parsed });
    }
  }
  if (!isTurned(cells)) return { grid, isTurned: false, cells };
  return { grid, isTurned: true, cells: cells.map((cell) => ({ ...cell, line: cell.place, place: cell.line })) };
}

/** The keys of a form stand below one another; pasted with 行/列の入れ替え they stand side by side. */
function isTurned(cells: readonly IdentityCell[]): boolean {
  const spread = (kind: ParsedIdentity["kind"]): number => {
    const found = cells.filter(({ parsed }) => parsed.kind === kind);
    return new Set(found.map(({ line }) => line)).size - new Set(found.map(({ place }) => place)).size;
  };
  const rows = spread("row");
  return rows === 0 ? spread("column") > 0 : rows < 0;
}

/** What stands at a place of the view; null outside the used range. */
export function valueAt({ grid, isTurned: turned }: IdentityView, line: number, place: number): CellValue {
  const [row, column] = turned ? [place, line] : [line, place];
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}
