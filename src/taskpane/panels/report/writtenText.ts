import type { WrittenRange } from "../../../core/workbook/sheetPlan";

/** Where to look for what was written: each sheet once, by the name it has now. */
export function writtenText(written: readonly WrittenRange[]): string {
  const sheets = [...new Set(written.map(({ sheet }) => sheet))];
  return `シート${sheets.map((sheet) => `「${sheet}」`).join("")}に書き込みました。`;
}
