import { columnLetters } from "../../workbook/cellAddress";
import type { ConditionalFormat } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { PaperCell } from "../layout/paper";
import { stringLiteral } from "../layout/stringLiteral";
import { settingNames } from "../settings/settingNames";
import type { AnsweredEntry } from "./answeredEntries";
import { answerStates } from "./answeredText.ja";

/** Where an entry stands, the answer hidden in its row, and what is said beside the paper; zero-based columns. */
export interface AnswerColumns {
  readonly entry: number;
  readonly answer: number;
  readonly origin: number;
}

/** Whether an entry still shows what was put there from the answer, as a formula. */
export function isAnswer(entryCell: string, answerCell: string): string {
  return `EXACT(${entryCell},${answerCell})`;
}

/**
 * Beside an entry that holds an answer: the answer as it was put there, hidden, by which what people type is told from
 * it; and whose it is, seen but not printed. `fiscalYear`: the year the answers are for.
 */
export function answeredCells(
  answered: AnsweredEntry,
  { entry, answer, origin }: AnswerColumns,
  fiscalYear: number,
): readonly PaperCell[] {
  const quoted = (words: string): string => stringLiteral(`${answered.origin}${words}`);
  const format = { fontSize: 8, color: reportStyle.quiet, wrap: false, horizontal: "left" } as const;
  if (answered.text === "")
    return [{ column: origin, content: literalText(`${answered.origin}${answerStates.typed}`), format }];
  const cell = (column: number, row: number): string => `$${columnLetters(column)}${row + 1}`;
  return [
    { column: answer, content: literalText(answered.text) },
    {
      column: origin,
      content: ({ row }) => {
        const at = cell(entry, row);
        const unlike = `IF(${settingNames.reportYear}=${fiscalYear},${quoted("")},${quoted(answerStates.otherYear)})`;
        return `=IF(${at}="","",IF(${isAnswer(at, cell(answer, row))},${unlike},${quoted(answerStates.changed)}))`;
      },
      format,
    },
  ];
}

/** Answers of another year than the one the paper is switched to are not shown: the entry looks empty until rewritten. */
export function otherYearRule(
  rect: ConditionalFormat["rect"],
  { entry, answer }: Pick<AnswerColumns, "entry" | "answer">,
  fiscalYear: number,
  fill: string,
): ConditionalFormat {
  const cell = (column: number): string => `$${columnLetters(column)}${rect.top + 1}`;
  return {
    rect,
    formula: `=AND(${settingNames.reportYear}<>${fiscalYear},${cell(answer)}<>"",${isAnswer(cell(entry), cell(answer))})`,
    fill,
    // the format hides on printers that make every colour black, the colour where the format does not reach (lines)
    color: fill,
    numberFormat: ";;;",
    stopIfTrue: true,
  };
}
