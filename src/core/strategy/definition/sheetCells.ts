import { cellAddress, type Rect } from "../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { foldWords } from "./foldWords";

/** One cell as it stands; of a merged area the area's first cell. Rows and columns count from the used range. */
export interface SheetCell {
  readonly sheet: string;
  /** A1 address; of a merged area its first cell. */
  readonly address: string;
  readonly value: CellValue;
  /** The text shown, trimmed. */
  readonly text: string;
  readonly numberFormat: string;
  readonly isBlank: boolean;
  readonly isError: boolean;
  /** The merged area where the cell is part of one that covers several rows; null: it is not. */
  readonly tall: Rect | null;
}

export interface SheetCells {
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  readonly cellAt: (row: number, column: number) => SheetCell;
  /** The words of a text cell, folded; "" for a number, a long text or nothing. Each text is folded once. */
  readonly wordsAt: (row: number, column: number) => string;
  /** Last column of the merged area over the cell; its own where there is none. */
  readonly rightOf: (row: number, column: number) => number;
}

/** No heading or label is longer. */
const LONGEST_WORDS = 40;
const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA)$/i;

/** The cells of a sheet with merged areas spread over their cells. */
export function sheetCells(grid: CellGrid): SheetCells {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const areas = new Map<number, Rect>();
  for (const { top, left, bottom, right } of grid.merges) {
    const area = { top: top - grid.top, left: left - grid.left, bottom: bottom - grid.top, right: right - grid.left };
    for (let row = Math.max(0, area.top); row <= area.bottom; row += 1)
      for (let column = Math.max(0, area.left); column <= Math.min(area.right, width - 1); column += 1)
        areas.set(row * width + column, area);
  }
  const areaAt = (row: number, column: number): Rect | undefined => areas.get(row * width + column);
  const folded = new Map<string, string>();
  return {
    sheet: grid.sheet,
    height: grid.values.length,
    width,
    wordsAt: (row, column) => {
      const area = areaAt(row, column);
      const value = grid.values[area?.top ?? row]?.[area?.left ?? column];
      if (typeof value !== "string" || value.length > LONGEST_WORDS) return "";
      const known = folded.get(value);
      if (known !== undefined) return known;
      const words = foldWords(value);
      folded.set(value, words);
      return words;
    },
    rightOf: (row, column) => areaAt(row, column)?.right ?? column,
    cellAt: (row, column) => {
      const area = areaAt(row, column);
      const at = { row: area?.top ?? row, column: area?.left ?? column };
      const value = grid.values[at.row]?.[at.column] ?? "";
      const text = (typeof value === "string" ? value : (grid.texts[at.row]?.[at.column] ?? "")).trim();
      return {
        sheet: grid.sheet,
        address: cellAddress(grid.top + at.row, grid.left + at.column),
        value,
        text,
        numberFormat: grid.numberFormats[at.row]?.[at.column] ?? "General",
        isBlank: text === "" && (value === "" || value === null || typeof value === "string"),
        isError: typeof value === "string" && ERROR.test(text),
        tall: area !== undefined && area.bottom > area.top ? area : null,
      };
    },
  };
}
