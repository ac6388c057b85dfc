import type { CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { findFiscalYears } from "../findFiscalYears";

const LONGEST_HEADING = 24;

/** The one fiscal year a heading names; a span, several years or a sentence name none. */
function yearNamed(text: unknown): number | null {
  if (typeof text !== "string" || text === "" || text.length > LONGEST_HEADING) return null;
  const { years, isSpan, rest } = findFiscalYears(text);
  if (isSpan || /公表|予定|から|まで|以降|現在|時点|見込/.test(rest)) return null;
  const [first] = years;
  return first !== undefined && years.every(({ year }) => year === first.year) ? first.year : null;
}

/**
 * The fiscal year of the nearest heading above a cell, else left of it; a merged heading counts for all it covers.
 * Null where none names a year.
 */
export function headingYear(grid: CellGrid, { row, column }: CellRef): number | null {
  const valueAt = (r: number, c: number): unknown => {
    const merge = grid.merges.find(
      ({ top, left, bottom, right }) => r >= top && r <= bottom && c >= left && c <= right,
    );
    return grid.values[(merge?.top ?? r) - grid.top]?.[(merge?.left ?? c) - grid.left];
  };
  for (let above = row - 1; above >= grid.top; above -= 1) {
    const year = yearNamed(valueAt(above, column));
    if (year !== null) return year;
  }
  for (let beside = column - 1; beside >= grid.left; beside -= 1) {
    const year = yearNamed(valueAt(row, beside));
    if (year !== null) return year;
  }
  return null;
}
