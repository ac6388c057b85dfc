import type { CellValue } from "../../core/workbook/cellGrid";
import type { SheetPlan } from "../../core/workbook/sheetPlan";

/** Excel takes a CSV for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A sheet of plain values as CSV in UTF-8 for Excel and for programs: one record a line, quoted where it must be. */
export function csvOfPlan({ area, blocks }: Pick<SheetPlan, "area" | "blocks">): string {
  const rows = Array.from({ length: area.bottom + 1 }, () => Array<string>(area.right + 1).fill(""));
  for (const { rect, contents } of blocks)
    contents.forEach((line, r) =>
      line.forEach((value, c) => {
        const row = rows[rect.top + r];
        if (row !== undefined) row[rect.left + c] = field(value);
      }),
    );
  const filled = rows.filter((row) => row.some((text) => text !== ""));
  return `${BYTE_ORDER_MARK}${filled.map((row) => `${row.join(",")}\r\n`).join("")}`;
}

/** The mark that keeps a text a text in a cell is no part of it. */
function field(value: CellValue): string {
  const text = typeof value === "string" ? value.replace(/^'/, "") : String(value ?? "");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
