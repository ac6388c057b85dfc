import type { SheetView, ViewedCell } from "./sheetView";

function turned(cell: ViewedCell): ViewedCell {
  return { ...cell, row: cell.column, column: cell.row, bottom: cell.right, right: cell.bottom };
}

/** The sheet with rows and columns exchanged: one column per indicator reads like one row. References stay the sheet's. */
export function transposeView(view: SheetView): SheetView {
  return {
    sheet: view.sheet,
    height: view.width,
    width: view.height,
    cellAt: (row, column) => turned(view.cellAt(column, row)),
    refOf: (cell) => view.refOf(turned(cell)),
  };
}
