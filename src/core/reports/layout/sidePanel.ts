import type { SheetPlan, Validation } from "../../workbook/sheetPlan";
import { reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { rectOf } from "../../workbook/layout/contentBlock";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { settingNames } from "../settings/settingNames";
import type { PaperCell } from "./paper";
import { paperFormats as formats } from "./paperFormats";
import { stringLiteral } from "./stringLiteral";

/** Columns right of the paper that are seen but not printed: a gap, what is chosen, and the choice. */
export const PANEL_COLUMNS = 3;

/** Widths of its columns from `left`, in points. */
export function panelWidths(left: number): SheetPlan["columnWidths"] {
  return [14, 84, 110].map((width, index) => ({ first: left + index, last: left + index, width }));
}

/** What the panel says over its choices. */
const TITLE = "設定（印刷されません）";

/** A choice of the panel. */
export interface PanelChoice {
  /** Key the choice is kept under. */
  readonly entry: string;
  readonly label: string;
  readonly words: readonly string[];
  /** What stands there until something is chosen: a word, or a formula. */
  readonly content: string;
  readonly prompt: string;
}

/**
 * The heading of the panel, for the first row of the paper; `left` is the first column that is not printed. While the
 * workbook is switched to another year than the paper was written for, it says whose texts stand on the paper.
 */
export function panelTitle(left: number, fiscalYear: number): PaperCell {
  return { ...yearRemark(left + 1, 2, fiscalYear, TITLE), format: { ...formats.section, fontSize: 9 } };
}

/** `otherwise`: what stands there in the fiscal year the paper was written for. */
export function yearRemark(column: number, columns: number, fiscalYear: number, otherwise = ""): PaperCell {
  const remark = `記入欄は${formatFiscalYear(fiscalYear)}の文（更新で切替え）`;
  return {
    column,
    columns,
    content: `=IF(${settingNames.reportYear}=${fiscalYear},${stringLiteral(otherwise)},${stringLiteral(remark)})`,
    format: { bold: true, wrap: false, horizontal: "left" },
  };
}

/** One choice, for a row of the paper. */
export function panelCells(left: number, { label, entry, content }: PanelChoice): readonly PaperCell[] {
  return [
    { column: left + 1, content: label, format: { ...formats.label, fontSize: 10 } },
    {
      column: left + 2,
      entry,
      content,
      format: { ...ruled, horizontal: "left", locked: false, fill: reportStyle.inputFill },
    },
  ];
}

/** The list a choice is made from. */
export function panelValidation(left: number, row: number, { label, words, prompt }: PanelChoice): Validation {
  return {
    kind: "list",
    source: words.join(","),
    rect: rectOf(row, left + 2, 1, 1),
    promptTitle: label,
    prompt,
    errorTitle: "選べない値",
    error: "一覧から選んでください。",
  };
}
