import type { ICellData } from "@univerjs/core";
import type { SheetModel, WorkbookModel } from "../../../host/model/workbookModel";
import { cellView } from "./cellView";
import type { StyleBook } from "./styleBook";

export type GridCells = Record<number, Record<number, ICellData>>;

/** The cells of a sheet. Formulas stay in the host: the grid gets their results and never calculates. */
export function gridCells(workbook: WorkbookModel, sheet: SheetModel, styles: StyleBook): GridCells {
  const cells: GridCells = {};
  for (const [row, line] of sheet.rows) {
    const made: Record<number, ICellData> = {};
    for (const [column, cell] of line) {
      const { value, type, shown, edited, style } = cellView(workbook, cell);
      made[column] = {
        ...(value === null ? {} : { v: value, t: type }),
        ...(style === null ? {} : { s: styles.idOf(style) }),
        ...(edited === "" ? {} : { custom: { shown, edited } }),
      };
    }
    cells[row] = made;
  }
  return cells;
}

/** Whether two cells look and edit the same. */
export function sameCell(a: ICellData | undefined, b: ICellData | undefined): boolean {
  return (
    a?.v === b?.v &&
    a?.s === b?.s &&
    a?.custom?.["shown"] === b?.custom?.["shown"] &&
    a?.custom?.["edited"] === b?.custom?.["edited"]
  );
}
