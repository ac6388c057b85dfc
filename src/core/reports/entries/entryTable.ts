import { columnLetters } from "../../workbook/cellAddress";
import { contentBlock } from "../../workbook/layout/contentBlock";
import type { ContentBlock } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import type { EntryCell } from "../layout/writePaper";

/** Headings the table is found by when it is read back. */
export const entryHeadings = { key: "入力欄", text: "入力内容" } as const;

/** Columns the table takes. */
export const ENTRY_COLUMNS = 2;

/**
 * The entry cells of a paper as a table: the key, and the text as a formula. The formula follows its cell wherever rows
 * and columns are inserted or moved, so that every text is found again.
 */
export function entryTable(cells: readonly EntryCell[], top: number, left: number): ContentBlock {
  const rows = cells.map(({ key, row, column }) => [literalText(key), `=$${columnLetters(column)}$${row + 1}&""`]);
  return contentBlock(top, left, [[entryHeadings.key, entryHeadings.text], ...rows]);
}

/** Rows the table takes. */
export function entryRows(cells: readonly EntryCell[]): number {
  return cells.length + 1;
}
