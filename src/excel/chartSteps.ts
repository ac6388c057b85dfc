import type { ChartKind, OwnedSheetKey, PlannedChart, PlannedSeries } from "../core/workbook/sheetPlan";
import { chartDecorations } from "./chartDecorations";
import { rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

export const chartTypes: Readonly<Record<ChartKind, Excel.ChartType>> = {
  barClustered: "BarClustered" as Excel.ChartType,
  columnClustered: "ColumnClustered" as Excel.ChartType,
  columnStacked: "ColumnStacked" as Excel.ChartType,
  barStacked: "BarStacked" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
  lineMarkers: "LineMarkers" as Excel.ChartType,
};

type SheetByKey = (key: OwnedSheetKey) => Excel.Worksheet | undefined;

/** What a chart needs to stand (`needed`), and what makes it look right (`wanted`: a refusal must not cost the chart). */
export interface ChartSteps {
  readonly needed: readonly WriteStep[];
  readonly wanted: readonly WriteStep[];
}

/**
 * Native charts, found by name: an existing one gets its data anew where it stands, a missing one is added,
 * one of ours that is no longer planned goes.
 */
export function chartSteps(target: WriteTarget, sheetByKey: SheetByKey): ChartSteps {
  const planned = new Set(target.plan.charts.map((chart) => chart.name));
  const prefix = commonPrefix([...planned]);
  const stale = [...target.oldCharts.keys()].filter((name) => !planned.has(name) && isOurs(name, prefix));
  const removal: WriteStep = {
    bytes: BYTES_PER_CALL * stale.length,
    place: placeOf(target, "古いグラフの削除"),
    queue: () => stale.forEach((name) => target.sheet.charts.getItemOrNullObject(name).delete()),
  };
  return {
    needed: [
      ...(stale.length > 0 ? [removal] : []),
      ...target.plan.charts.map((chart) => ({
        bytes: BYTES_PER_CALL * (6 + 5 * chart.series.length),
        place: placeOf(target, `グラフ「${chart.title}」の作成`),
        queue: () => standChart(target, chart, sheetByKey),
      })),
    ],
    wanted: [...target.plan.charts.flatMap((chart) => chartDecorations(target, chart)), ...hideColumns(target)],
  };
}

/** One step: columns are hidden only where every chart has agreed to draw hidden cells. */
function hideColumns(target: WriteTarget): readonly WriteStep[] {
  const { chartColumns, charts, area } = target.plan;
  if (chartColumns === undefined) return [];
  const { top, bottom } = area;
  const columns = { top, bottom, left: chartColumns.first, right: chartColumns.last };
  return [
    {
      bytes: BYTES_PER_CALL * (1 + charts.length),
      place: placeOf(target, "グラフのデータの列の非表示"),
      queue: () => {
        for (const { name } of charts) target.sheet.charts.getItem(name).plotVisibleOnly = false;
        rangeOn(target.sheet, columns).columnHidden = true;
      },
    },
  ];
}

function standChart(target: WriteTarget, chart: PlannedChart, sheetByKey: SheetByKey): void {
  const first = chart.series[0];
  if (first === undefined) return;
  const seriesBefore = target.oldCharts.get(chart.name);
  const stood =
    seriesBefore === undefined || seriesBefore === 0
      ? addChart(target, chart, first, sheetByKey)
      : { chart: target.sheet.charts.getItem(chart.name), series: seriesBefore };
  if (chart.isPlaced === true) placeChart(stood.chart, chart);
  stood.chart.chartType = chartTypes[chart.kind];
  for (let extra = stood.series - 1; extra >= chart.series.length; extra--) {
    stood.chart.series.getItemAt(extra).delete();
  }
  chart.series.forEach((series, index) => {
    const at = index < stood.series ? stood.chart.series.getItemAt(index) : stood.chart.series.add(series.name);
    bindSeries(at, target, series, sheetByKey);
  });
}

/** Added over the first series alone, so that Excel has nothing to guess; deleted first where it half exists. */
function addChart(
  target: WriteTarget,
  chart: PlannedChart,
  first: PlannedSeries,
  sheetByKey: SheetByKey,
): { readonly chart: Excel.Chart; readonly series: number } {
  target.sheet.charts.getItemOrNullObject(chart.name).delete();
  const source = rangeOn(sheetOf(target, first, sheetByKey), first.values);
  const added = target.sheet.charts.add(chartTypes[chart.kind], source, "Columns");
  added.name = chart.name;
  placeChart(added, chart);
  return { chart: added, series: 1 };
}

function placeChart(at: Excel.Chart, { left, top, width, height }: PlannedChart): void {
  at.left = left;
  at.top = top;
  at.width = width;
  at.height = height;
}

function bindSeries(at: Excel.ChartSeries, target: WriteTarget, series: PlannedSeries, sheetByKey: SheetByKey): void {
  const sheet = sheetOf(target, series, sheetByKey);
  at.name = series.name;
  at.setValues(rangeOn(sheet, series.values));
  at.setXAxisValues(rangeOn(sheet, series.categories));
  if (series.kind !== undefined) at.chartType = chartTypes[series.kind];
}

function sheetOf(target: WriteTarget, series: PlannedSeries, sheetByKey: SheetByKey): Excel.Worksheet {
  return (series.sheetKey === undefined ? undefined : sheetByKey(series.sheetKey)) ?? target.sheet;
}

/** Only charts named like the planned ones are ours; a chart the user added stays. */
function isOurs(name: string, prefix: string): boolean {
  return prefix.length >= 3 && name.startsWith(prefix);
}

function commonPrefix(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  let length = first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length--;
  return rest.length === 0 ? "" : first.slice(0, length);
}
