import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import type { Entries } from "./entryKey";
import { noEntries } from "./entryKey";
import { entryHeadings } from "./entryTable";

const ERROR_VALUE = /^#(?:N\/A|[A-Z0-9_]+[!?])$/;

function textOf(value: CellValue | undefined): string {
  if (value === undefined || value === null || typeof value === "boolean") return "";
  const text = String(value);
  return ERROR_VALUE.test(text) ? "" : text;
}

/**
 * Reads back what the user wrote on a paper of ours (null: not written yet), by `entryKey`. The table of entries is found
 * by its headings, wherever rows and columns were inserted; blank entries and those whose cell was deleted are left out.
 */
export function readCouncilEntries(grid: CellGrid | null): Entries {
  if (grid === null) return noEntries;
  const header = grid.values.findIndex((row) =>
    row.some((value, column) => value === entryHeadings.key && row[column + 1] === entryHeadings.text),
  );
  const column = grid.values[header]?.indexOf(entryHeadings.key) ?? -1;
  if (column < 0) return noEntries;
  const entries = new Map<string, string>();
  for (const row of grid.values.slice(header + 1)) {
    const key = textOf(row[column]);
    const text = textOf(row[column + 1]);
    if (key !== "" && text.trim() !== "" && !entries.has(key)) entries.set(key, text);
  }
  return entries;
}
