import type { PlannedChart, PlannedSeries } from "../../workbook/sheetPlan";
import { chartGroups } from "../settings/statusOrder";
import type { ChartFigures } from "./chartFigures";
import { HUNDRED } from "./chartFigures";
import type { ChartFrame, RateChart } from "./chartFrame";
import { groupLooks, OUTLINE } from "./groupLooks";

const ACHIEVEMENT = "#BDD7EE";
const PROGRESS = "#1F4E79";
const HUNDRED_COLOR = "#C00000";
const MARGIN = 4;

function countChart({ statusChart }: ChartFrame, { counts }: ChartFigures, width: number): PlannedChart {
  return {
    name: "KPI進捗_判定の内訳",
    kind: "barStacked",
    title: "判定の内訳（基本目標別の指標数）",
    altText:
      "基本目標ごとの指標数を、達成、順調・改善、横ばい、要改善などに分けた積み上げ横棒グラフ。件数は上の表と同じ。",
    series: chartGroups.map((name, index) => ({
      name,
      nameCell: counts.names[index] ?? counts.categories,
      values: counts.values[index] ?? counts.categories,
      categories: counts.categories,
      outline: OUTLINE,
      dataLabels: true,
      labelFormat: '0;0;""',
      ...(groupLooks[index] ?? { color: "#FFFFFF" }),
    })),
    left: MARGIN,
    top: statusChart.top + MARGIN,
    width: width - 2 * MARGIN,
    height: statusChart.height - 2 * MARGIN,
    valueAxis: { numberFormat: "0", min: 0, title: "指標数" },
    reverseCategories: true,
    gapWidth: 50,
    legend: "bottom",
  };
}

/** Light beside dark, each with its line, and the dashed line of 100 %; a single indicator has a point, not a line. */
function rateSeries(
  { indicators }: RateChart,
  cells: ChartFigures["rates"][number],
  { rateNames }: ChartFigures,
): readonly PlannedSeries[] {
  const { categories } = cells;
  return [
    {
      name: "達成率",
      nameCell: rateNames.achievement,
      values: cells.achievement,
      categories,
      color: ACHIEVEMENT,
      outline: OUTLINE,
      dataLabels: true,
    },
    {
      name: "進捗率",
      nameCell: rateNames.progress,
      values: cells.progress,
      categories,
      color: PROGRESS,
      outline: OUTLINE,
      dataLabels: true,
    },
    {
      name: HUNDRED,
      nameCell: rateNames.hundred,
      values: cells.hundred,
      categories,
      color: HUNDRED_COLOR,
      dash: "dash",
      weight: 1.5,
      ...(indicators.length === 1 ? { kind: "lineMarkers", marker: "dash" } : { kind: "line" }),
    },
  ];
}

/** The native charts: status counts stacked by goal, and per goal both rates of every indicator, linked to cells. */
export function plannedCharts(frame: ChartFrame, data: ChartFigures, width: number): readonly PlannedChart[] {
  const rates = frame.rateCharts.flatMap((chart, index): readonly PlannedChart[] => {
    const cells = data.rates[index];
    if (cells === undefined) return [];
    const { goal, part, parts } = chart;
    const counter = parts === 1 ? "" : `（${part}／${parts}）`;
    return [
      {
        name: `KPI進捗_目標${goal.goal}_率${part}`,
        kind: "columnClustered",
        title: `${goal.heading}${counter}`,
        altText: `${goal.heading}${counter}の指標ごとの達成率と進捗率を並べた縦棒グラフ。破線は100％。名称の上の記号は判定、（↓）は低いほど良い指標。値は進捗一覧と同じで、▲100％から200％の範囲で描く。`,
        series: rateSeries(chart, cells, data),
        left: MARGIN,
        top: chart.top + MARGIN,
        width: width - 2 * MARGIN,
        height: chart.height - 2 * MARGIN,
        valueAxis: { numberFormat: '0%;"▲"0%;0%' },
        categoryLabels: "low",
        categorySize: 8,
        titleSize: 11,
        gapWidth: 60,
        overlap: 0,
        legend: "top",
      },
    ];
  });
  return frame.goals.length === 0 ? [] : [countChart(frame, data, width), ...rates];
}
