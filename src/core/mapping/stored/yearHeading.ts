import type { CellRef, Rect } from "../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { mayBeBareYear } from "../eraOfYear";
import { findFiscalYears } from "../findFiscalYears";

/** The cell that says which fiscal year a figure belongs to. */
export interface YearHeading {
  readonly ref: CellRef;
  readonly text: string;
}

const LONGEST_HEADING = 40;

/** Whether a heading names this fiscal year and no other: R6実績, 令和６年度, 2024, 6年度 below 実績値（令和）. */
export function namesYear(value: CellValue, fiscalYear: number): boolean {
  if (typeof value === "number") return value === fiscalYear;
  if (typeof value !== "string" || value.length > LONGEST_HEADING) return false;
  if (mayBeBareYear(value, fiscalYear)) return true;
  const { years, isSpan } = findFiscalYears(value);
  return !isSpan && years.length > 0 && years.every(({ year }) => year === fiscalYear);
}

/** The merged area over a cell, or the cell itself. */
export function areaAt({ merges }: CellGrid, row: number, column: number): Rect {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** The nearest heading above a cell that names the year, else left of it; a merged one stands over all it covers. */
export function yearHeading(grid: CellGrid, { row, column }: CellRef, fiscalYear: number): YearHeading | null {
  const headingAt = (r: number, c: number): YearHeading | null => {
    const { top, left } = areaAt(grid, r, c);
    const value = grid.values[top - grid.top]?.[left - grid.left] ?? "";
    return namesYear(value, fiscalYear)
      ? { ref: { sheet: grid.sheet, row: top, column: left }, text: String(value) }
      : null;
  };
  for (let above = row - 1; above >= grid.top; above -= 1) {
    const heading = headingAt(above, column);
    if (heading !== null) return heading;
  }
  for (let beside = column - 1; beside >= grid.left; beside -= 1) {
    const heading = headingAt(row, beside);
    if (heading !== null) return heading;
  }
  return null;
}
