import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";
import type { TableRegion } from "./tableRegion";

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Indicator names that stand outside every table understood: one finding per sheet, at the first of them. */
export function unreadNames(
  view: SheetView,
  read: (cell: ViewedCell) => CellKind,
  tables: readonly TableRegion[],
): readonly Issue[] {
  const covered = new Map<number, Span[]>();
  for (const { firstRow, lastRow, columns } of tables) {
    const span = { left: columns[0]?.column ?? 0, right: columns.at(-1)?.column ?? 0 };
    for (let row = firstRow; row <= lastRow; row += 1) covered.set(row, [...(covered.get(row) ?? []), span]);
  }
  let first: ViewedCell | null = null;
  let count = 0;
  for (let row = 0; row < view.height; row += 1) {
    const here = covered.get(row) ?? [];
    for (let column = 0; column < view.width; column += 1) {
      if (here.some(({ left, right }) => column >= left && column <= right)) continue;
      const cell = view.cellAt(row, column);
      if (typeof cell.value !== "string" || cell.row !== row || cell.column !== column) continue;
      const kind = read(cell);
      if (kind.kind !== "data" || !kind.isName) continue;
      first ??= cell;
      count += 1;
    }
  }
  if (first === null) return [];
  const ref = view.refOf(first);
  const cell = cellAddress(ref.row, ref.column);
  return [
    {
      code: "header-not-understood",
      severity: "warning",
      sheet: view.sheet,
      cell,
      text: first.text,
      params: { what: "layout", count },
    },
  ];
}
