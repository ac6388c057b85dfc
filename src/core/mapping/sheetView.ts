import type { CellRef, Rect } from "../workbook/cellAddress";
import type { CellGrid, CellValue } from "../workbook/cellGrid";
import { eraOfYear, lacksEra } from "./eraOfYear";

/** A cell as read; of a merged area always its first cell. Rows and columns are counted from the used range. */
export interface ViewedCell {
  readonly row: number;
  readonly column: number;
  /** Last row and column the cell covers (its own where it is not merged). */
  readonly bottom: number;
  readonly right: number;
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  /** The era of a year written without it (3年度), said by the cells around; left out for everything else. */
  readonly era?: string;
}

/** A sheet with its merged areas spread: every place of an area shows the area's first cell. */
export interface SheetView {
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  readonly cellAt: (row: number, column: number) => ViewedCell;
  readonly refOf: (cell: ViewedCell) => CellRef;
}

/** Spreads the merged areas of a sheet over their cells. Linear in the cells of the used range. */
export function viewSheet(grid: CellGrid): SheetView {
  const height = grid.values.length;
  const width = Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length));
  const areas = new Map<number, Rect>();
  for (const merge of grid.merges) {
    const area = {
      top: Math.max(0, merge.top - grid.top),
      left: Math.max(0, merge.left - grid.left),
      bottom: Math.min(height - 1, merge.bottom - grid.top),
      right: Math.min(width - 1, merge.right - grid.left),
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) areas.set(row * width + column, area);
    }
  }
  const textAt = (row: number, column: number): string => {
    if (row < 0 || column < 0 || column >= width) return "";
    const area = areas.get(row * width + column);
    const [top, left] = area === undefined ? [row, column] : [area.top, area.left];
    const value = grid.values[top]?.[left] ?? "";
    return typeof value === "string" ? value : (grid.texts[top]?.[left] ?? "");
  };
  const single = (row: number, column: number, bottom: number, right: number): ViewedCell => {
    const value = grid.values[row]?.[column] ?? "";
    const shown = grid.texts[row]?.[column] ?? "";
    const text = typeof value === "string" ? value : shown;
    const era = lacksEra(text) ? eraOfYear(textAt, row, column) : null;
    return {
      row,
      column,
      bottom,
      right,
      value,
      text,
      numberFormat: grid.numberFormats[row]?.[column] ?? "General",
      ...(era === null ? {} : { era }),
    };
  };
  return {
    sheet: grid.sheet,
    height,
    width,
    cellAt: (row, column) => {
      const area = areas.get(row * width + column);
      return area === undefined
        ? single(row, column, row, column)
        : single(area.top, area.left, area.bottom, area.right);
    },
    refOf: (cell) => ({ sheet: grid.sheet, row: cell.row + grid.top, column: cell.column + grid.left }),
  };
}
