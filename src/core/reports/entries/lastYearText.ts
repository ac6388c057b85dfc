import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { literalText } from "../../workbook/sheetPlan";
import type { PaperCell } from "../layout/paper";
import { filedKey, type Entries } from "./entryKey";

/** A copy to be read; a cell takes 32,767 characters. */
const LONGEST = 1000;

/**
 * What was typed into an entry a year before the report year (fiscal), seen beside the paper but not printed: in one line, the
 * first thousand characters of it in the formula bar, to be read or copied.
 */
export function lastYearText(entries: Entries, key: string, fiscalYear: number, column: number): readonly PaperCell[] {
  const text = entries.get(filedKey(fiscalYear - 1, key));
  if (text === undefined) return [];
  const copy = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return [
    {
      column,
      content: literalText(`${formatFiscalYear(fiscalYear - 1)}の記入：${copy}`),
      format: { fontSize: 8, color: reportStyle.quiet, wrap: false, horizontal: "left" },
    },
  ];
}
