import type { GoalNames } from "./goalNames";
import type { SheetContext } from "./sheetContext";
import { readSheetContext, titlesAbove } from "./sheetContext";
import type { SheetView } from "./sheetView";
import type { TableRegion } from "./tableRegion";

/** Where a table's headings end and its columns lie on the sheet itself, whatever way the table runs. */
function placeOnSheet({ isTransposed, band, columns, nameColumn, lastRow }: TableRegion) {
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? first;
  return isTransposed
    ? { top: nameColumn, left: band.top, right: lastRow }
    : { top: band.bottom, left: first, right: last };
}

/** What the sheet's name and the titles above say of a table. */
export function readTableContext(sheet: SheetView, table: TableRegion): SheetContext {
  const { top, left, right } = placeOnSheet(table);
  return readSheetContext(sheet, top, left, right);
}

/** The goals named nearest: by the titles from below upwards, else by the sheet's name; null where none is named. */
function goalsOfTitles(sheet: SheetView, titles: readonly string[], goals: GoalNames): readonly string[] | null {
  for (const title of [...titles].reverse()) {
    const ids = goals(title);
    if (ids.length > 0) return ids;
  }
  const ids = goals(sheet.sheet);
  return ids.length > 0 ? ids : null;
}

/** The goals named for the table as a whole, or by its sheet. */
export function goalsAbove(sheet: SheetView, table: TableRegion, goals: GoalNames): readonly string[] | null {
  const { top, left, right } = placeOnSheet(table);
  return goalsOfTitles(sheet, titlesAbove(sheet, top, left, right), goals);
}

const GOAL_ROWS = 3;

/** The goals named in the rows of a table: by the row itself, else by the nearest row above that names some. */
export function goalsOfRows(table: TableRegion, goals: GoalNames): (row: number) => readonly string[] | null {
  const { view, firstRow, lastRow, columns, isTransposed } = table;
  // Over indicators in columns the goals stand above their names, and no column of the table holds them.
  const first = columns[0]?.column ?? 0;
  const above = isTransposed ? Array.from({ length: Math.min(first, GOAL_ROWS) }, (_, at) => first - 1 - at) : [];
  const places = [...above, ...columns.map(({ column }) => column)];
  const byRow = new Map<number, readonly string[] | null>();
  let last: readonly string[] | null = null;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of places) {
      const cell = view.cellAt(row, column);
      if (cell.row !== row || cell.column !== column || typeof cell.value !== "string") continue;
      const ids = goals(cell.value);
      if (ids.length === 0) continue;
      last = ids;
      break;
    }
    byRow.set(row, last);
  }
  return (row) => byRow.get(row) ?? null;
}
