import type { CellGrid } from "../../workbook/cellGrid";
import type { CellPlace, PaperCells } from "./paperCells";
import type { PlacedEntries } from "./placedEntries";

/**
 * Cells somebody typed into that are no entries: where we wrote nothing, over what we wrote, or below the paper.
 * `taken`: cells known to hold an entry that was moved there. Rows and columns the user inserted are put aside anyway.
 * Empty where columns were deleted, for then nobody knows what stood where.
 */
export function strayCells(
  cells: PaperCells,
  { columns, isEntry, marks, strange }: PlacedEntries,
  inserted: CellGrid["inserted"],
  taken: readonly CellPlace[],
): readonly CellPlace[] {
  if (columns === null) return [];
  const known = new Set(taken.map(({ row, column }) => `${row} ${column}`));
  const isTyped = (row: number, column: number, sign: string): boolean => {
    if (!cells.isUsed(row, column) || isEntry({ row, column }) || known.has(`${row} ${column}`)) return false;
    return sign === "_" || (sign === "f" && !cells.isFormula(row, column));
  };
  const isOurs = (row: number): boolean => inserted?.rows.includes(row) !== true;
  const typed = cells.rows.filter(isOurs).flatMap((row) => {
    const layout = marks.get(row)?.layout ?? "";
    return columns.flatMap((column, index) => (isTyped(row, column, layout[index] ?? "_") ? [{ row, column }] : []));
  });
  return [...strange.filter(({ row, column }) => isOurs(row) && !known.has(`${row} ${column}`)), ...typed].toSorted(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}
