import { cellAddress } from "../../workbook/cellAddress";
import type { Scheme } from "../../kpi/scheme";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { ConditionalFormat, Validation } from "../../workbook/sheetPlan";
import { columnLetters } from "../../workbook/cellAddress";
import { statusOrder } from "../settings/statusOrder";
import { DOUBT, OPEN } from "./entryChecks";
import { columnOf, STATUS_COLUMN } from "./formColumns";
import type { PlacedRow } from "./formFormats";

/** Where an entry is still missing: stronger than the colour of all input cells. */
const OPEN_FILL = "#FFE08A";

/** Status, open and doubtful entries in colour; by formulas of the row, so that one rule serves the whole sheet. */
export function formConditionalFormats(scheme: Scheme, top: number, bottom: number): readonly ConditionalFormat[] {
  const height = bottom - top + 1;
  const check = rectOf(top, columnOf("check"), height, 1);
  const input = rectOf(top, columnOf("input"), height, 1);
  const status = `$${columnLetters(STATUS_COLUMN)}${top + 1}`;
  const said = `$${columnLetters(columnOf("check"))}${top + 1}`;
  const says = (word: string) => `=LEFT(${said},${word.length})="${word}"`;
  return [
    { rect: check, formula: says(OPEN), fill: reportStyle.warningFill, bold: true, stopIfTrue: true },
    { rect: check, formula: says(DOUBT), fill: reportStyle.warningFill, bold: true, stopIfTrue: true },
    ...statusOrder.map((id) => ({
      rect: check,
      formula: `=${status}="${id}"`,
      fill: scheme.statuses[id].fill,
      color: scheme.statuses[id].font,
    })),
    { rect: input, formula: says(OPEN), fill: OPEN_FILL },
    { rect: input, formula: says(DOUBT), fill: reportStyle.warningFill },
  ];
}

/** The input rules of every row that is filled in. */
export function formValidations(rows: readonly PlacedRow[]): readonly Validation[] {
  const column = columnOf("input");
  return rows.flatMap(({ row, form }): readonly Validation[] => {
    const { rule } = form;
    if (rule === undefined) return [];
    const resolved = typeof rule === "function" ? rule(cellAddress(row, column)) : rule;
    return [{ ...resolved, rect: rectOf(row, column, 1, 1) }];
  });
}
