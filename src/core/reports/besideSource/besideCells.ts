import { columnLetters } from "../../workbook/cellAddress";
import type { Rect } from "../../workbook/cellAddress";
import type { BesidePlan } from "../../workbook/besideWorkbook";
import type { CellValue } from "../../workbook/cellGrid";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { progressFormat, rateFormat } from "../layout/figureFormats";
import { stringLiteral } from "../layout/stringLiteral";
import type { ReportInput } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import type { BesideRow, BesideRows } from "./besideRows";

export const besideHeaders = ["達成率", "進捗率", "判定"] as const;
const [ACHIEVEMENT, PROGRESS, STATUS] = [0, 1, 2];
/** Texts are compared up to this many characters. */
const COMPARED = 200;

/** What is said where the label is no longer the indicator's. */
const BROKEN = statusWordsFormula('"mappingBroken"', "statusText");

/** The value of the status table for an indicator, while the label beside still names it. */
function lookup({ row, label, labelText }: BesideRow): readonly string[] {
  const cell = `$${columnLetters(label.column)}${label.row + 1}`;
  const isHere =
    labelText.length <= COMPARED
      ? `EXACT(${cell},${stringLiteral(labelText)})`
      : `EXACT(LEFT(${cell},${COMPARED}),${stringLiteral(labelText.slice(0, COMPARED))})`;
  const place = `MATCH(${stringLiteral(row.indicator.id)},${columnNames.tableIndicator},0)`;
  const of = (name: string): string => `INDEX(${name},${place})`;
  const guarded = (found: string, otherwise: string): string => `=IF(${isHere},IFERROR(${found},""),${otherwise})`;
  return [
    guarded(of(columnNames.tableAchievement), '""'),
    guarded(of(columnNames.tableProgress), '""'),
    guarded(statusWordsFormula(of(columnNames.tableStatus), "statusText"), `IFERROR(${BROKEN},"")`),
  ];
}

/** Headings, formulas and looks of the columns from `left` on. */
export function besideCells(
  { scheme }: Pick<ReportInput, "scheme">,
  sheet: string,
  { header, rows }: BesideRows,
  left: number,
): BesidePlan {
  const last = rows.at(-1)?.label.row ?? header;
  const rect: Rect = rectOf(header, left, last - header + 1, besideHeaders.length);
  const byRow = new Map(rows.map((row) => [row.label.row, lookup(row)]));
  const empty: readonly CellValue[] = besideHeaders.map(() => "");
  const body = Array.from({ length: last - header }, (_, index) => byRow.get(header + 1 + index) ?? empty);
  const cell = (column: number, row: number): string => `${columnLetters(left + column)}${row + 1}`;
  const first = header + 1;
  const area = (column: number): Rect => rectOf(first, left + column, last - header, 1);
  // every rule names the statuses of the settings: by that it is known as ours
  const live = `ROWS(${settingNames.statusText})>0`;
  const rate = (column: number, numberFormat: string) => ({
    rect: area(column),
    formula: `=AND(ISNUMBER(${cell(column, first)}),${live})`,
    numberFormat,
  });
  return {
    sheet,
    rect,
    contents: [[...besideHeaders], ...body],
    conditionalFormats: [
      {
        rect: { ...rect, bottom: header },
        formula: `=AND(${cell(0, header)}<>"",${live})`,
        fill: reportStyle.headerFill,
        bold: true,
      },
      rate(ACHIEVEMENT, rateFormat(scheme.percentDecimals)),
      rate(PROGRESS, progressFormat(scheme)),
      ...statusOrder.map((status, index) => ({
        rect: area(STATUS),
        formula: `=${cell(STATUS, first)}=INDEX(${settingNames.statusText},${index + 1})`,
        fill: scheme.statuses[status].fill,
        color: scheme.statuses[status].font,
        stopIfTrue: true,
      })),
    ],
  };
}
