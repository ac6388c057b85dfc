import type { SheetPlan, Validation } from "../../workbook/sheetPlan";
import { reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { rectOf } from "../../workbook/layout/contentBlock";
import type { PaperCell } from "./paper";
import { paperFormats as formats } from "./paperFormats";

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

/** The heading of the panel, for the first row of the paper; `left` is the first column that is not printed. */
export function panelTitle(left: number): PaperCell {
  return { column: left + 1, columns: 2, content: TITLE, format: { ...formats.section, fontSize: 9 } };
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
