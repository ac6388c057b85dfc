import { rectOf } from "../../workbook/layout/contentBlock";
import { isTargetBetter } from "../../kpi/isTargetBetter";
import type { PlannedChart, PlannedSeries } from "../../workbook/sheetPlan";
import { directionSuffix } from "../charts/directionSuffix";
import type { ReportRow } from "../reportInput";
import type { SheetForm } from "./sheetForm";
import { chartFigureRows, chartLevel } from "./sheetYears";

type SeriesLook = Pick<PlannedSeries, "color" | "kind" | "dash" | "marker" | "weight">;

/** Each line has its own colour, dashes and points: they stay apart on a copier. */
const ACTUAL: SeriesLook = { color: "#1F4E79", kind: "lineMarkers", dash: "solid", marker: "circle", weight: 2.25 };
const EXPECTED: SeriesLook = { color: "#7F7F7F", kind: "lineMarkers", dash: "dash", marker: "triangle", weight: 1.5 };
const LEVEL: SeriesLook = { color: "#C00000", kind: "line", dash: "dot", weight: 1.5 };
/** One point makes no line. */
const LEVEL_POINT: SeriesLook = { ...LEVEL, kind: "lineMarkers", marker: "dash" };
/** Rows of the table of years, from its header to the gap before the chart. */
const TABLE_ROWS = 8;
/** A sheet with more charts opens slowly. */
export const MOST_CHARTS = 300;
const ROW = 18;
const MARGIN = 3;

/** The line chart of one indicator under its table of years: 実績値, 目安値 and the level to reach or to leave. `top` is the table's header row. */
export function sheetChart(
  row: ReportRow,
  form: SheetForm,
  top: number,
  chartRows: number,
  points: number,
): PlannedChart {
  const { indicator } = row;
  const { decimals, unit } = indicator;
  const height = chartFigureRows(form);
  const figures = (column: number) => rectOf(top + 1, form.chartLeft + column, height, 1);
  const header = (column: number) => rectOf(top, form.chartLeft + column, 1, 1);
  const series = (name: string, column: number, look: SeriesLook) => ({
    name,
    nameCell: header(column),
    values: figures(column),
    categories: figures(0),
    ...look,
  });
  const { direction, baseline, target } = indicator;
  const isNumber = target.kind === "number";
  const hasLine =
    Object.keys(indicator.interimTargets).length > 0 ||
    (isNumber && baseline !== null && isTargetBetter(direction, baseline, target.value));
  const level = chartLevel(row);
  const drawn = [
    series("実績値", 1, ACTUAL),
    // an arrow has no course, a value to be kept no line towards it
    ...(hasLine ? [series("目安値", 2, EXPECTED)] : []),
    ...(level === null ? [] : [series(level, 3, form.years.length === 1 ? LEVEL_POINT : LEVEL)]),
  ];
  return {
    name: `KPI個票_${indicator.id}`,
    kind: "lineMarkers",
    title: `実績値の推移（${unit}）${directionSuffix(indicator)}`,
    altText: `「${indicator.name}」の${drawn.map(({ name }) => name).join("、")}を年度ごとに示す折れ線グラフ。値は上の表と同じ。`,
    series: drawn,
    left: MARGIN,
    top: points,
    width: form.width - 2 * MARGIN,
    height: chartRows * ROW,
    valueAxis: {
      numberFormat: `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""};"▲"#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`,
    },
    titleSize: 11,
    legend: "right",
    isPlaced: true,
  };
}

/** Points from the top of the sheet to where a chart stands. */
export function chartTop(heights: readonly number[], tableTop: number): number {
  return heights.slice(0, tableTop + TABLE_ROWS).reduce((sum, height) => sum + height, 0);
}
