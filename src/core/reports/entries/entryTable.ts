import { columnLetters } from "../../workbook/cellAddress";
import { contentBlock } from "../../workbook/layout/contentBlock";
import type { ContentBlock, PlannedName } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import type { EntryCell } from "../layout/writePaper";
import type { Entries } from "./entryKey";
import { isAnswer } from "./answeredCells";
import { entryTableNames, type PaperKey } from "./entryTableNames";

/** Headings of the table. */
export const entryHeadings = { key: "入力欄", text: "入力内容", written: "作成時の内容" } as const;

/** Columns the table takes. */
export const ENTRY_COLUMNS = 3;

/** What stands in the row that says which fiscal year the paper was written for. */
export const PAPER_YEAR = "報告年度";

/** The table of entries as it is written. */
export interface EntryTable {
  readonly block: ContentBlock;
  readonly name: PlannedName;
  /** Rows it takes with its header. */
  readonly rows: number;
}

/**
 * The entry cells of a paper as a table: the key, and the text as a formula. The formula follows its cell wherever rows
 * and columns are inserted or moved, so that every text is found again; an answer that nobody changed is none of them.
 * What was typed for something the paper does not show now (an indicator taken out, another order, another year) stays there
 * as a text until it is shown again. The third column says what had been typed when the paper was written, the first row for
 * which fiscal year that was: so a text typed since is told from one that was there before.
 */
export function entryTable(
  paper: PaperKey,
  cells: readonly EntryCell[],
  typed: Entries,
  fiscalYear: number,
  top: number,
  left: number,
): EntryTable {
  const shown = new Set(cells.map(({ key }) => key));
  const rows = cells.map((cell) => [literalText(cell.key), typedText(cell), literalText(typed.get(cell.key) ?? "")]);
  const kept = [...typed]
    .filter(([key]) => !shown.has(key))
    .map(([key, text]) => [literalText(key), literalText(text), ""]);
  const { key, text, written } = entryHeadings;
  const block = contentBlock(top, left, [[key, text, written], [PAPER_YEAR, fiscalYear, ""], ...rows, ...kept]);
  return { block, name: { name: entryTableNames[paper], rect: block.rect }, rows: 2 + rows.length + kept.length };
}

function typedText({ row, column, answerColumn }: EntryCell): string {
  const at = (of: number): string => `$${columnLetters(of)}$${row + 1}`;
  const text = `${at(column)}&""`;
  return answerColumn === undefined ? `=${text}` : `=IF(${isAnswer(at(column), at(answerColumn))},"",${text})`;
}
