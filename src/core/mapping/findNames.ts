import type { SheetReader } from "./sheetReader";
import type { ViewedCell } from "./sheetView";

/** Cells of a sheet that name an indicator, and those that head a name (指標名, KPI), in the order of the rows. */
export interface NamesOfSheet {
  readonly names: readonly ViewedCell[];
  readonly headings: readonly ViewedCell[];
}

/** Finds the names on a sheet. Linear in its cells. */
export function findNames({ view, read }: Pick<SheetReader, "view" | "read">): NamesOfSheet {
  const names: ViewedCell[] = [];
  const headings: ViewedCell[] = [];
  for (let row = 0; row < view.height; row += 1) {
    for (let column = 0; column < view.width; column += 1) {
      const cell = view.cellAt(row, column);
      if (typeof cell.value !== "string" || cell.row !== row || cell.column !== column) continue;
      const kind = read(cell);
      if (kind.kind === "data" && kind.isName) names.push(cell);
      else if (kind.kind === "heading" && kind.meaning.role === "indicator") headings.push(cell);
    }
  }
  return { names, headings };
}
