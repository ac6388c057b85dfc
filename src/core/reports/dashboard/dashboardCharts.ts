import type { PlannedChart } from "../../workbook/sheetPlan";
import { rectOf } from "../../workbook/layout/contentBlock";
import { groupLooks, OUTLINE } from "../charts/groupLooks";
import { chartGroups } from "../settings/statusOrder";
import { LIST_WIDTH } from "./attentionList";
import type { DashboardFrame } from "./dashboardFrame";
import { COLUMN, GRID, LISTED } from "./dashboardFrame";
import { GOALS_LEFT, goalColumns } from "./goalTable";

const GAP = 6;
/** No label where there is nothing to take a share of, which a chart draws as 0 too. */
const SHARE_LABEL = "0%;;";
/** Of the height beside the list, the part of the counts; the shares have the rest. */
const COUNTS_PART = 0.56;

/** Both charts of the dashboard, from the end of the table of goals to the end of the list: counts stacked by goal, and the shares 達成 and 順調 by goal. */
export function dashboardCharts({
  goals,
  header,
  first,
  goalTotal,
  listFirst,
  topOf,
}: DashboardFrame): readonly PlannedChart[] {
  if (goals.length === 0) return [];
  const categories = rectOf(first, GOALS_LEFT, goals.length, 1);
  const series = (name: string, column: number) => ({
    name,
    nameCell: rectOf(header, column, 1, 1),
    values: rectOf(first, column, goals.length, 1),
    categories,
    outline: OUTLINE,
    dataLabels: true,
  });
  const left = LIST_WIDTH * COLUMN + GAP;
  const width = (GRID - LIST_WIDTH) * COLUMN - 2 * GAP;
  const top = topOf(goalTotal + 1) + GAP;
  const height = topOf(listFirst + LISTED) - top;
  const counts = Math.floor(height * COUNTS_PART);
  return [
    {
      name: "KPI一覧_件数",
      kind: "barStacked",
      title: "判定の内訳（指標数）",
      altText: "基本目標ごとの指標数を判定の区分に分けた積み上げ横棒グラフ。件数は上の表と同じ。",
      series: chartGroups.map((name, index) => ({
        ...series(name, goalColumns.groups + index),
        labelFormat: '0;0;""',
        ...(groupLooks[index] ?? { color: "#FFFFFF" }),
      })),
      left,
      top,
      width,
      height: counts - GAP,
      valueAxis: { numberFormat: "0", min: 0 },
      reverseCategories: true,
      gapWidth: 40,
      categorySize: 8,
      titleSize: 10,
      legend: "right",
      isPlaced: true,
    },
    {
      name: "KPI一覧_割合",
      kind: "columnClustered",
      title: "評価対象のうち達成・順調の割合",
      altText:
        "基本目標ごとに、評価対象の指標のうち達成した指標と順調な指標（達成を含む）の割合を並べた縦棒グラフ。値は上の表と同じ。",
      series: [
        { ...series("達成の割合", goalColumns.achieved), labelFormat: SHARE_LABEL, color: "#1F4E79" },
        { ...series("順調の割合", goalColumns.good), labelFormat: SHARE_LABEL, color: "#BDD7EE" },
      ],
      left,
      top: top + counts,
      width,
      height: height - counts,
      valueAxis: { numberFormat: "0%", min: 0, max: 1, majorUnit: 0.25 },
      gapWidth: 60,
      overlap: 0,
      categorySize: 8,
      titleSize: 10,
      legend: "right",
      isPlaced: true,
    },
  ];
}
