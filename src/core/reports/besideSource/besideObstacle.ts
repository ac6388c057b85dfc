import type { SheetRoom } from "../../workbook/besideWorkbook";
import type { Rect } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";

/** What lies where our columns would stand. */
export type BesideObstacle =
  | { readonly kind: "content"; readonly row: number; readonly column: number }
  | { readonly kind: "merge" | "printArea" | "table"; readonly rect: Rect }
  | { readonly kind: "hiddenColumn"; readonly column: number };

const meet = (a: Rect, b: Rect): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The first cell with a value or a formula. */
function contentIn({ values, hasFormula, top, left }: CellGrid, rect: Rect): BesideObstacle | null {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const value = values[row - top]?.[column - left] ?? "";
      if (value !== "" || hasFormula[row - top]?.[column - left] === true) return { kind: "content", row, column };
    }
  }
  return null;
}

/**
 * Why our columns cannot stand there; null: they can. A table of Excel grows over columns written right at its edge, so
 * one column is left free beside it; empty columns inside the print area would change the user's printed page.
 */
export function besideObstacle(grid: CellGrid, { printArea, tables }: SheetRoom, rect: Rect): BesideObstacle | null {
  const content = contentIn(grid, rect);
  if (content !== null) return content;
  const merge = grid.merges.find((each) => meet(each, rect));
  if (merge !== undefined) return { kind: "merge", rect: merge };
  const around = { ...rect, left: rect.left - 1, right: rect.right + 1 };
  const table = tables.find((each) => meet(each.rect, around));
  if (table !== undefined) return { kind: "table", rect: table.rect };
  const printed = printArea.find((each) => meet(each, rect));
  if (printed !== undefined) return { kind: "printArea", rect: printed };
  const hidden = grid.hiddenColumns.find((column) => column >= rect.left && column <= rect.right);
  return hidden === undefined ? null : { kind: "hiddenColumn", column: hidden };
}
