import type { ICellData, IStyleData } from "@univerjs/core";
import type { GridCells } from "./gridCells";
import { sameCell } from "./gridCells";

type Written = Record<number, Record<number, ICellData | null>>;

/** What must be written to turn the cells shown into the cells wanted; null where they are the same. */
export function changedCells(
  shown: GridCells,
  wanted: GridCells,
  styles: Readonly<Record<string, IStyleData>>,
): Written | null {
  const written: Written = {};
  const write = (row: number, column: number, cell: ICellData | null) => ((written[row] ??= {})[column] = cell);
  for (const [row, line] of numbered(wanted))
    for (const [column, cell] of numbered(line)) {
      if (sameCell(shown[row]?.[column], cell)) continue;
      const style = typeof cell.s === "string" ? styles[cell.s] : undefined;
      write(row, column, { ...cell, ...(style === undefined ? {} : { s: style }) });
    }
  for (const [row, line] of numbered(shown))
    for (const [column] of numbered(line)) if (wanted[row]?.[column] === undefined) write(row, column, null);
  return Object.keys(written).length === 0 ? null : written;
}

/** Keys of a record of numbers are text to the language. */
function numbered<T>(record: Readonly<Record<number, T>>): readonly (readonly [number, T])[] {
  return Object.entries(record).map(([key, value]) => [Number(key), value] as const);
}
