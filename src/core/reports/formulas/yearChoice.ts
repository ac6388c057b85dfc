import type { YearCell } from "./rowCells";

/** The first cell of `cells` whose condition holds, as nested IFs: no array calculation, so every Excel agrees. */
export function firstThat(
  cells: readonly YearCell[],
  condition: (cell: YearCell) => string,
  result: (cell: YearCell) => string,
): string {
  return cells.reduceRight((rest, cell) => `IF(${condition(cell)},${result(cell)},${rest})`, '""');
}

/** The cell that belongs to the year in `year`, "" where there is none. */
export function cellOfYear(cells: readonly YearCell[], year: string): string {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined) return '""';
  return `IFERROR(INDEX(${first.cell}:${last.cell},1,MATCH(${year},${first.year}:${last.year},0)),"")`;
}
