import type { TableRegion } from "./tableRegion";

/** true where a cell of the sheet (counted from the used range) belongs to one of the tables. */
export type IsCovered = (row: number, column: number) => boolean;

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The places tables take, headings included. */
export function coveredCells(tables: readonly TableRegion[]): IsCovered {
  const spans = new Map<number, Span[]>();
  const cover = (row: number, left: number, right: number): void => {
    const known = spans.get(row);
    if (known === undefined) spans.set(row, [{ left, right }]);
    else known.push({ left, right });
  };
  for (const { isTransposed, band, lastRow, columns } of tables) {
    const first = columns[0]?.column ?? 0;
    const last = columns.at(-1)?.column ?? first;
    if (isTransposed) for (let row = first; row <= last; row += 1) cover(row, band.top, lastRow);
    else for (let row = band.top; row <= lastRow; row += 1) cover(row, first, last);
  }
  return (row, column) => spans.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
