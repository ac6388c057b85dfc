import type { ICellData } from "@univerjs/core";
import { styleAt } from "../../../host/model/readCells";
import type { CellStyle } from "../../../host/model/cellStyle";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { cellView } from "./cellView";
import type { RuleLook } from "./ruleLooks";
import type { StyleBook } from "./styleBook";

export type GridCells = Record<number, Record<number, ICellData>>;

/** The cells of a sheet. Formulas stay in the host: the grid gets their results and never calculates. */
export function gridCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  styles: StyleBook,
  looks: ReadonlyMap<number, ReadonlyMap<number, RuleLook>> | undefined,
): GridCells {
  const cells: GridCells = {};
  for (const [row, line] of sheet.rows) {
    const made: Record<number, ICellData> = {};
    for (const [column, cell] of line) {
      const { value, type, shown, edited, style } = cellView(workbook, cell);
      const look = looks?.get(row)?.get(column);
      made[column] = {
        ...(value === null ? {} : { v: value, t: type }),
        ...(style === null && look === undefined ? {} : { s: styles.idOf(withLook(style, look)) }),
        ...(edited === "" ? {} : { custom: { shown, edited } }),
      };
    }
    cells[row] = made;
  }
  for (const [row, line] of looks ?? [])
    for (const [column, look] of line)
      (cells[row] ??= {})[column] ??= { s: styles.idOf(withLook(styleAt(sheet, row, column), look)) };
  return cells;
}

/** What a rule says of a cell goes before what the cell says of itself. */
function withLook(style: CellStyle | null, look: RuleLook | undefined): CellStyle {
  if (look === undefined) return style ?? {};
  const { fill, fontColor, bold, italic } = look;
  const font = {
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  return { ...style, ...(fill === undefined ? {} : { fill }), font: { ...style?.font, ...font } };
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
