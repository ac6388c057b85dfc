import { columnLetters } from "../../workbook/cellAddress";
import { planYears } from "../councilTable/councilForm";
import { pageCapacity, pageWidth } from "../layout/boundPage";
import type { ReportInput } from "../reportInput";

const LABEL = 84;
const FIGURE = 62;
const NARROWEST_YEAR = 40;
/** More years than the chart's figures find rows beside the table and the chart. */
const MOST_YEARS = 12;

/** Columns of the 個票, zero-based: label, 基準値, the years, 目標値; what the chart draws right of the print area. */
export interface SheetForm {
  readonly years: readonly number[];
  readonly widths: readonly number[];
  readonly width: number;
  readonly capacity: number;
  readonly baseline: number;
  readonly firstYear: number;
  readonly target: number;
  readonly printed: number;
  /** Visible, not printed: 年度, 実績値, 目安値, 目標値 of the chart. */
  readonly chartLeft: number;
  /** Hidden: what kind of row this is. */
  readonly mark: number;
  /** Hidden: the department's answer that was put into the entry of the row. */
  readonly answer: number;
  readonly helperLeft: number;
  readonly fontSize: number;
  readonly smallSize: number;
}

export const CHART_COLUMNS = 4;

/** Lays the columns of the 個票 out on A4 portrait. */
export function sheetForm(input: ReportInput): SheetForm {
  const years = planYears(input).slice(-MOST_YEARS);
  const room = pageWidth("a4", "portrait") - LABEL - 2 * FIGURE;
  const year = Math.max(NARROWEST_YEAR, Math.floor(room / years.length));
  const widths = [LABEL, FIGURE, ...years.map(() => year), FIGURE];
  const width = widths.reduce((sum, each) => sum + each, 0);
  const printed = widths.length;
  const chartLeft = printed + 1;
  return {
    years,
    widths,
    width,
    capacity: pageCapacity("a4", "portrait", width),
    baseline: 1,
    firstYear: 2,
    target: printed - 1,
    printed,
    chartLeft,
    mark: chartLeft + CHART_COLUMNS,
    answer: chartLeft + CHART_COLUMNS + 1,
    helperLeft: chartLeft + CHART_COLUMNS + 2,
    fontSize: 9,
    smallSize: 8,
  };
}

/** `$C7` of a zero-based column and row. */
export const cellOf = (column: number, row: number): string => `$${columnLetters(column)}${row + 1}`;
