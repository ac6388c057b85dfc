import type { PlannedChart } from "../../workbook/sheetPlan";
import { chartGroups } from "../settings/statusOrder";
import type { ChartFigures } from "./chartFigures";
import { DRAWN } from "./chartFigures";
import type { ChartFrame } from "./chartFrame";

/** A bar cut off at the end of the scale keeps its label beside it: as much of the scale again, ratio. */
const LABEL_ROOM = 0.5;

/** Good to bad; neighbours differ in grey as well. */
const GROUP_COLORS = ["#4A90C8", "#A9CDEB", "#E7E6E6", "#E07B39", "#FFF2CC", "#BFBFBF", "#D9D9D9"] as const;
const ACHIEVEMENT = "#9DC3E6";
const PROGRESS = "#1F4E79";
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
      color: GROUP_COLORS[index] ?? "#FFFFFF",
      dataLabels: true,
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

/** The native charts: status counts stacked by goal, and per goal both rates of every indicator, linked to cells. */
export function plannedCharts(frame: ChartFrame, data: ChartFigures, width: number): readonly PlannedChart[] {
  const rates = frame.rateCharts.flatMap((chart, index): readonly PlannedChart[] => {
    const cells = data.rates[index];
    if (cells === undefined) return [];
    const { goal, part, parts } = chart;
    const counter = parts === 1 ? "" : `（${part}／${parts}）`;
    return [
      {
        name: `KPI進捗_目標${goal.goal}_${part}`,
        kind: "barClustered",
        title: `${goal.heading}${counter}`,
        altText: `${goal.heading}${counter}の指標ごとの達成率と進捗率を並べた横棒グラフ。名称の前の記号は判定。値は進捗一覧と同じで、▲100％から200％の範囲で描く。`,
        series: [
          {
            name: "達成率",
            nameCell: data.rateNames.achievement,
            values: cells.achievement,
            categories: cells.categories,
            color: ACHIEVEMENT,
            dataLabels: true,
          },
          {
            name: "進捗率",
            nameCell: data.rateNames.progress,
            values: cells.progress,
            categories: cells.categories,
            color: PROGRESS,
            dataLabels: true,
          },
        ],
        left: MARGIN,
        top: chart.top + MARGIN,
        width: width - 2 * MARGIN,
        height: chart.height - 2 * MARGIN,
        valueAxis: {
          numberFormat: '0%;"▲"0%;0%',
          min: DRAWN.lowest - LABEL_ROOM,
          max: DRAWN.highest + LABEL_ROOM,
          majorUnit: 0.5,
        },
        reverseCategories: true,
        categoryLabels: "low",
        gapWidth: 40,
        legend: "bottom",
      },
    ];
  });
  return frame.goals.length === 0 ? [] : [countChart(frame, data, width), ...rates];
}
