import type { RowGroup } from "./readRowGroups";
import { isTelling } from "./rowMeaning";
import { titlesAbove } from "./sheetContext";
import type { StackedRows } from "./stackedRows";
import type { TableRegion } from "./tableRegion";

const LONGEST_NOTE = 120;

/** The texts that may say what a table's rows hold: its titles, its headings, the notes in and below it. */
export function textsAround({ view, isTransposed, band, columns, firstRow, lastRow }: TableRegion): readonly string[] {
  if (isTransposed) return [];
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const texts = [...titlesAbove(view, band.top, left, right)];
  for (let row = band.top; row <= lastRow; row += 1) {
    for (const { column } of columns) {
      const { value, text } = view.cellAt(row, column);
      if (typeof value !== "string" || value.length > LONGEST_NOTE) continue;
      // Rows of a table are many: only what may be such a note is looked at closely.
      if (row < firstRow || value.includes("段")) texts.push(text);
    }
  }
  return texts;
}

/** The rows of a label with what a note says of them; a label with another number of rows contradicts it. */
export function withStackedRows(group: RowGroup, stack: StackedRows): RowGroup {
  if (group.rows.some(({ meaning }) => isTelling(meaning))) return group;
  const isAsSaid = group.rows.length === stack.length;
  return {
    ...group,
    rows: group.rows.map((row, at) => ({
      ...row,
      meaning: { ...row.meaning, role: isAsSaid ? (stack[at] ?? "other") : "other" },
    })),
  };
}
