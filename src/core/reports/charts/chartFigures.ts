import { columnLetters } from "../../workbook/cellAddress";
import type { Rect } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import type { ContentBlock, FillDown, FormatRun } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { brokenLines } from "../../workbook/layout/brokenLines";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { isHigherBetter } from "../../kpi/isHigherBetter";
import { columnNames } from "../settings/settingNames";
import { chartGroups } from "../settings/statusOrder";
import type { ChartFrame, ChartIndicator } from "./chartFrame";

/** Lowest and highest rate that is drawn: −837 % must not press all other bars together. */
export const DRAWN = { lowest: -1, highest: 2 } as const;
/** A true 0 % is drawn this large, so that its label stays while the label of "no rate" (an empty text) is hidden. */
const VISIBLE_ZERO = 0.000001;
/** Names stand below the columns in so many lines; the room of all of them, half-width characters. */
const NAME_LINES = 4;
const NAMES_WIDTH = 160;
const SYMBOL_AND_RATES = 4;
const TOP = 3;

/** The series that is the line of 100 %. */
export const HUNDRED = "100％（目標値に到達）";

export interface ChartFigures {
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  readonly formats: readonly FormatRun[];
  readonly counts: { readonly names: readonly Rect[]; readonly categories: Rect; readonly values: readonly Rect[] };
  /** Cells of each rate chart, in the order of the frame. */
  readonly rates: readonly {
    readonly categories: Rect;
    readonly achievement: Rect;
    readonly progress: Rect;
    readonly hundred: Rect;
  }[];
  readonly rateNames: { readonly achievement: Rect; readonly progress: Rect; readonly hundred: Rect };
  readonly lastRow: number;
  readonly lastColumn: number;
}

function drawn(name: string, place: string): string {
  const rate = `INDEX(${name},${place})`;
  const within = `MAX(${DRAWN.lowest},MIN(${DRAWN.highest},${rate}))`;
  return `=IF(ISNUMBER(${rate}),IF(${rate}=0,${VISIBLE_ZERO},${within}),"")`;
}

/** The name of an indicator below its columns; ↓ says that lower figures are better. */
function nameBelow({ row: { indicator } }: ChartIndicator, among: number): string {
  const mark = isHigherBetter(indicator.direction) ? "" : "（↓）";
  return brokenLines(`${indicator.name}${mark}`, Math.floor(NAMES_WIDTH / Math.max(among, 3)), NAME_LINES);
}

/** What the charts draw, right of the print area from column `left`: counts by goal, then one row an indicator. */
export function chartFigures({ goals, rateCharts }: ChartFrame, left: number): ChartFigures {
  const cell = (row: number, column: number) => `$${columnLetters(left + column)}${row + 1}`;
  const countTop = TOP + 1;
  const count = Math.max(1, goals.length);
  const groupHeader = (index: number) => `${columnLetters(left + 2 + index)}$${TOP + 1}`;
  const countRow = chartGroups.map(
    (_, index): CellValue =>
      `=COUNTIFS(${columnNames.tableGoal},${cell(countTop, 0)},${columnNames.tableChartGroup},${groupHeader(index)})`,
  );
  const rateHeader = countTop + count + 1;
  const rateTop = rateHeader + 1;
  const indicators = rateCharts.flatMap((chart) => chart.indicators);
  const names = rateCharts.flatMap((chart) =>
    chart.indicators.map((indicator) => [indicator.place, literalText(nameBelow(indicator, chart.indicators.length))]),
  );
  const symbol = `INDEX(${columnNames.tableSymbol},${cell(rateTop, 0)})`;
  const rateRow: readonly CellValue[] = [
    `=IF(${symbol}="","",${symbol}&CHAR(10))&${cell(rateTop, 1)}`,
    drawn(columnNames.tableAchievement, cell(rateTop, 0)),
    drawn(columnNames.tableProgress, cell(rateTop, 0)),
    1,
  ];
  const starts = rateCharts.map((_, index) =>
    rateCharts.slice(0, index).reduce((sum, chart) => sum + chart.indicators.length, rateTop),
  );
  const lastRow = Math.max(rateHeader, rateTop + indicators.length - 1);
  const lastColumn = left + 1 + chartGroups.length;
  const rows = (column: number, at: number): Rect =>
    rectOf(starts[at] ?? rateTop, left + column, rateCharts[at]?.indicators.length ?? 1, 1);
  return {
    blocks: [
      contentBlock(TOP - 1, left, [["グラフのデータ（進捗一覧から計算。率は▲100％〜200％の範囲で描く）"]]),
      contentBlock(TOP, left, [["番号", "基本目標", ...chartGroups]]),
      ...(goals.length === 0
        ? []
        : [
            contentBlock(
              countTop,
              left,
              goals.map(({ goal, short }) => [goal, literalText(short)]),
            ),
            contentBlock(countTop, left + 2, [countRow]),
          ]),
      contentBlock(rateHeader, left, [["一覧の行", "名称", "表示", "達成率", "進捗率", HUNDRED]]),
      ...(indicators.length === 0
        ? []
        : [contentBlock(rateTop, left, names), contentBlock(rateTop, left + 2, [rateRow])]),
    ],
    fills: [
      ...(goals.length < 2
        ? []
        : [
            {
              source: rectOf(countTop, left + 2, 1, chartGroups.length),
              target: rectOf(countTop + 1, left + 2, goals.length - 1, chartGroups.length),
            },
          ]),
      ...(indicators.length < 2
        ? []
        : [
            {
              source: rectOf(rateTop, left + 2, 1, SYMBOL_AND_RATES),
              target: rectOf(rateTop + 1, left + 2, indicators.length - 1, SYMBOL_AND_RATES),
            },
          ]),
    ],
    formats: [
      {
        rects: [rectOf(TOP - 1, left, lastRow - TOP + 2, lastColumn - left + 1)],
        format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet, wrap: false },
      },
      {
        rects: [rectOf(countTop, left + 2, count, chartGroups.length)],
        format: { numberFormat: '0;0;""' },
      },
      {
        rects: [rectOf(rateTop, left + 3, Math.max(1, indicators.length), 2)],
        format: { numberFormat: '0%;"▲"0%;""' },
      },
    ],
    counts: {
      names: chartGroups.map((_, index) => rectOf(TOP, left + 2 + index, 1, 1)),
      categories: rectOf(countTop, left + 1, count, 1),
      values: chartGroups.map((_, index) => rectOf(countTop, left + 2 + index, count, 1)),
    },
    rates: rateCharts.map((_, at) => ({
      categories: rows(2, at),
      achievement: rows(3, at),
      progress: rows(4, at),
      hundred: rows(5, at),
    })),
    rateNames: {
      achievement: rectOf(rateHeader, left + 3, 1, 1),
      progress: rectOf(rateHeader, left + 4, 1, 1),
      hundred: rectOf(rateHeader, left + 5, 1, 1),
    },
    lastRow,
    lastColumn,
  };
}
