import type { Issue } from "../issues/issue";
import type { CellRef } from "../workbook/cellAddress";
import { cellAddress } from "../workbook/cellAddress";
import type { SheetView, ViewedCell } from "./sheetView";

/** A figure beside or below a name: without one there was nothing to read. */
function hasFigureNear(view: SheetView, name: ViewedCell): boolean {
  for (let row = name.row; row <= Math.min(name.bottom + 6, view.height - 1); row += 1) {
    for (let column = name.column; column <= Math.min(name.right + 20, view.width - 1); column += 1) {
      if (typeof view.cellAt(row, column).value === "number") return true;
    }
  }
  return false;
}

/**
 * What to tell the user of names without figures: one finding per sheet, at the first name. A sheet of names alone is left
 * out (`sheet-skipped`); figures beside them whose layout is not understood are for the user (`header-not-understood`).
 */
export function unreadNames(view: SheetView, names: readonly ViewedCell[], isSheetRead: boolean): readonly Issue[] {
  const withFigures = names.filter((name) => hasFigureNear(view, name));
  const told = withFigures.length > 0 ? withFigures : isSheetRead ? [] : names;
  const [first] = told;
  if (first === undefined) return [];
  const ref: CellRef = view.refOf(first);
  const place = { sheet: view.sheet, cell: cellAddress(ref.row, ref.column), text: first.text };
  const count = told.length;
  return withFigures.length > 0
    ? [{ code: "header-not-understood", severity: "warning", ...place, params: { what: "layout", count } }]
    : [{ code: "sheet-skipped", severity: "info", ...place, params: { count } }];
}
