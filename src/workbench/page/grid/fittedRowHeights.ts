import { lineOf, textUnits } from "../../../host/objects/autofit";
import { cellText } from "../../../host/model/formatNumber";
import { isMergeInterior, mergeAt } from "../../../host/model/readCells";
import type { Cell } from "../../../host/model/cell";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";

/** Points a half-width character takes, as a part of the font size. */
const characterWidth = 6 / 11;
const padding = 6;

/** Heights in points of rows the file leaves to Excel, which makes room for lines that wrap; estimated. */
export function fittedRowHeights(workbook: WorkbookModel, sheet: SheetModel): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (sheet.rowHeights.has(row)) continue;
    let height = sheet.defaultRowHeight;
    for (const [column, cell] of cells) {
      if (isMergeInterior(sheet, row, column) || mergeAt(sheet, row, column) !== undefined) continue;
      height = Math.max(height, heightOf(workbook, cell, sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth));
    }
    if (height > sheet.defaultRowHeight) heights.set(row, height);
  }
  return heights;
}

function heightOf(workbook: WorkbookModel, cell: Cell, width: number): number {
  if (cell.value === null) return 0;
  const size = cell.style?.font?.size ?? workbook.defaultFont.size;
  const wraps = cell.style?.alignment?.wrapText === true;
  const room = Math.max(1, (width - padding) / (characterWidth * size));
  const lines = wraps ? cellText(workbook, cell).split("\n") : [""];
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / room)), 0);
  return count * lineOf(cell) * size;
}
