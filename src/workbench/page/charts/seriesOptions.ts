import { formatValue } from "../../../host/model/formatNumber";
import type { ChartModel, ChartSeriesModel } from "../../../host/model/chartModel";
import { pixels } from "../grid/pixels";
import type { ChartPoints } from "./chartPoints";
import type { ChartShape } from "./chartShape";
import { chartShape } from "./chartShape";

/** What ECharts hands to the writer of a label. */
interface LabelOf {
  readonly value: number | null;
}

/** The series of a chart with their colours, labels and gaps. */
export function seriesOptions(chart: ChartModel, shape: ChartShape, points: readonly ChartPoints[]) {
  const totals = categoryTotals(points);
  return chart.series.flatMap<object>((series, index) => {
    const at = points[index];
    if (at === undefined) return [];
    const own = (series.chartType === null ? null : chartShape(series.chartType)) ?? shape;
    if (own.round) return [roundSeries(series, own, at)];
    const parts = at.values.map((value, place) => {
      const total = totals[place] ?? 0;
      return value === null || total === 0 ? null : value / total;
    });
    return [
      {
        type: own.type,
        name: at.name,
        data: own.stacked === "percent" ? parts : at.values,
        ...(own.stacked === "no" ? {} : { stack: "all" }),
        ...(own.type === "bar" ? barLook(chart, series, own) : lineLook(chart, series, own)),
        label: labelOf(series, at, own),
      },
    ];
  });
}

function categoryTotals(points: readonly ChartPoints[]): readonly number[] {
  const length = Math.max(0, ...points.map(({ values }) => values.length));
  return Array.from({ length }, (_, at) => points.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
}

/** Excel tells the gap between categories in percent of one bar. */
function barLook(chart: ChartModel, { color, gapWidth, overlap }: ChartSeriesModel, { stacked }: ChartShape) {
  const gap = gapWidth ?? chart.series.find((series) => series.gapWidth !== null)?.gapWidth ?? 150;
  const bars = stacked === "no" ? chart.series.length : 1;
  return {
    barCategoryGap: `${(gap / (gap + 100 * bars)) * 100}%`,
    barGap: `${-(overlap ?? 0)}%`,
    ...(color === null ? {} : { itemStyle: { color } }),
  };
}

function lineLook({ displayBlanksAs }: ChartModel, series: ChartSeriesModel, { filled, markers }: ChartShape) {
  const color = series.lineColor ?? series.color;
  const showSymbol = markers && series.markerStyle !== "None";
  return {
    showSymbol,
    symbol: "circle",
    symbolSize: pixels(series.markerSize ?? 5),
    smooth: series.smooth,
    connectNulls: displayBlanksAs === "Interpolated",
    lineStyle: { width: pixels(series.lineWeight ?? 2.25), ...(color === null ? {} : { color }) },
    ...(color === null ? {} : { itemStyle: { color: series.markerColor ?? color } }),
    ...(filled ? { areaStyle: {} } : {}),
  };
}

function roundSeries(series: ChartSeriesModel, { hole }: ChartShape, points: ChartPoints) {
  return {
    type: "pie",
    name: points.name,
    radius: hole ? ["40%", "68%"] : "68%",
    data: points.values.map((value, at) => ({ value, name: points.categories[at] ?? "" })),
    label: { ...labelOf(series, points, { stacked: "yes", lying: false }), position: hole ? "inside" : "outside" },
  };
}

function labelOf(
  { dataLabels }: ChartSeriesModel,
  points: ChartPoints,
  { stacked, lying }: Pick<ChartShape, "stacked" | "lying">,
) {
  if (dataLabels?.showValue !== true) return { show: false };
  const format = dataLabels.numberFormat ?? (stacked === "percent" ? "0%" : points.numberFormat);
  return {
    show: true,
    position: stacked !== "no" ? "inside" : lying ? "right" : "top",
    fontSize: pixels(dataLabels.fontSize ?? 9),
    color: dataLabels.fontColor ?? "#404040",
    formatter: ({ value }: LabelOf) => (value === null ? "" : formatValue(value, format)),
  };
}
