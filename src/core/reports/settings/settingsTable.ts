import { cellAddress } from "../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../workbook/cellGrid";

/** An input cell of the settings sheet as it stands. */
export interface SettingCell {
  readonly value: CellValue;
  readonly text: string;
  /** A1 address. */
  readonly cell: string;
}

/** One table of the settings sheet: the cell beside a key (label or status id) under a heading; null: no such row. */
export type SettingsTable = (key: string, heading: string) => SettingCell | null;

const words = (value: CellValue | undefined): string => (typeof value === "string" ? value.trim() : "");

/**
 * The tables of the settings sheet, each found by the headings that stand together in one row, wherever rows and
 * columns were inserted; the first heading stands over the keys. A table ends where another begins. null: not there.
 */
export function settingsTables(
  grid: CellGrid,
  headings: readonly (readonly string[])[],
): readonly (SettingsTable | null)[] {
  const rows = grid.values.map((row) => row.map(words));
  const starts = headings.map((wanted) => rows.findIndex((row) => wanted.every((heading) => row.includes(heading))));
  return headings.map((wanted, index): SettingsTable | null => {
    const start = starts[index] ?? -1;
    const header = rows[start];
    if (header === undefined) return null;
    const end = Math.min(rows.length, ...starts.filter((other) => other > start));
    const keyColumn = header.indexOf(wanted[0] ?? "");
    const places = new Map<string, number>();
    for (let row = end - 1; row > start; row -= 1) places.set(rows[row]?.[keyColumn] ?? "", row);
    return (key, heading) => {
      const row = places.get(key);
      const column = header.indexOf(heading);
      if (row === undefined || column < 0) return null;
      return {
        value: grid.values[row]?.[column] ?? "",
        text: grid.texts[row]?.[column] ?? "",
        cell: cellAddress(grid.top + row, grid.left + column),
      };
    };
  });
}
