import { readColumnHeading } from "./columnHeading";
import { findHeaderBands } from "./findHeaderBands";
import type { HeaderBand } from "./findHeaderBands";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";
import type { ColumnContents } from "./splitBand";
import { splitBand } from "./splitBand";
import type { TableRegion } from "./tableRegion";

/** Last row of each table: up to the next headings over any of its columns. */
function lastRows(bands: readonly HeaderBand[], view: SheetView): readonly number[] {
  const nextTop = new Array<number>(view.width).fill(view.height);
  const last = new Array<number>(bands.length).fill(view.height - 1);
  for (let at = bands.length - 1; at >= 0; at -= 1) {
    const band = bands[at];
    if (band === undefined) continue;
    last[at] = Math.min(...nextTop.slice(band.left, band.right + 1)) - 1;
    nextTop.fill(band.top, band.left, band.right + 1);
  }
  return last;
}

/**
 * Finds the tables with one row per indicator: headings by their words, the name column by heading and contents.
 * `read` says what a cell is (see `headingReader`). Linear in the cells of the sheet.
 */
export function matchHeaders(view: SheetView, read: (cell: ViewedCell) => CellKind): readonly TableRegion[] {
  const bands = findHeaderBands(view, read);
  const last = lastRows(bands, view);
  return bands.flatMap((band, at) => {
    const firstRow = band.bottom + 1;
    const lastRow = last[at] ?? view.height - 1;
    const contents = new Map<number, ColumnContents>();
    const contentsOf = (column: number): ColumnContents => {
      const known = contents.get(column);
      if (known !== undefined) return known;
      let [names, words, figures, filled] = [0, 0, 0, 0];
      for (let row = firstRow; row <= lastRow; row += 1) {
        const cell = view.cellAt(row, column);
        if (cell.row !== row || cell.column !== column) continue;
        const kind = read(cell);
        if (kind.kind !== "blank") filled += 1;
        if (kind.kind === "data" && kind.isName) names += 1;
        else if (kind.kind === "data") figures += 1;
        else if (kind.kind === "words") words += 1;
      }
      const counted = { names, words: words + names, figures, filled };
      contents.set(column, counted);
      return counted;
    };
    const columns = Array.from({ length: band.right - band.left + 1 }, (_, index) =>
      readColumnHeading(view, read, band, band.left + index),
    );
    return splitBand(columns, contentsOf).map(({ columns: own, nameColumn }) => ({
      band,
      firstRow,
      lastRow,
      columns: own,
      nameColumn,
    }));
  });
}
