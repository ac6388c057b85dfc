import type { PlannedChart } from "../core/workbook/sheetPlan";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

const legendPositions = { bottom: "Bottom", top: "Top", right: "Right" } as const;

/** Title, legend, axes, colours and labels of one chart, each refusable on its own. */
export function chartDecorations(target: WriteTarget, plan: PlannedChart): readonly WriteStep[] {
  const step = (queue: (chart: Excel.Chart) => void): WriteStep => ({
    bytes: 4 * BYTES_PER_CALL,
    place: placeOf(target, `グラフ「${plan.title}」の体裁`),
    queue: () => queue(target.sheet.charts.getItem(plan.name)),
  });
  const isBar = plan.kind === "barClustered" || plan.kind === "barStacked";
  return [
    step((chart) => {
      chart.title.text = plan.title;
      chart.title.visible = true;
    }),
    step((chart) => {
      chart.legend.visible = plan.legend !== "none";
      if (plan.legend !== "none") chart.legend.position = legendPositions[plan.legend];
    }),
    step((chart) => setValueAxis(chart.axes.valueAxis, plan)),
    step((chart) => {
      if (plan.reverseCategories === true) chart.axes.categoryAxis.reversePlotOrder = true;
      if (isBar && plan.reverseCategories === true) chart.axes.categoryAxis.position = "Maximum";
    }),
    // a year without a figure is a gap, never a zero
    step((chart) => void (chart.displayBlanksAs = "NotPlotted")),
    ...plan.series.map((series, index) =>
      step((chart) => {
        const at = chart.series.getItemAt(index);
        const kind = series.kind ?? plan.kind;
        if (kind === "line" || kind === "lineMarkers") at.format.line.color = series.color;
        else at.format.fill.setSolidColor(series.color);
        if (kind === "lineMarkers") {
          at.markerStyle = "Circle";
          at.markerSize = 6;
          at.markerBackgroundColor = series.color;
          at.markerForegroundColor = series.color;
        }
      }),
    ),
    ...plan.series.map((series, index) =>
      step((chart) => void (chart.series.getItemAt(index).hasDataLabels = series.dataLabels === true)),
    ),
    ...(plan.gapWidth === undefined ? [] : [step((chart) => setGapWidth(chart, plan, plan.gapWidth ?? 150))]),
  ];
}

function setValueAxis(axis: Excel.ChartAxis, { valueAxis }: PlannedChart): void {
  axis.numberFormat = valueAxis.numberFormat;
  if (valueAxis.min !== undefined) axis.minimum = valueAxis.min;
  if (valueAxis.max !== undefined) axis.maximum = valueAxis.max;
  if (valueAxis.majorUnit !== undefined) axis.majorUnit = valueAxis.majorUnit;
  if (valueAxis.title !== undefined) {
    axis.title.text = valueAxis.title;
    axis.title.visible = true;
  } else axis.title.visible = false;
}

/** Only bars and columns have a gap. */
function setGapWidth(chart: Excel.Chart, plan: PlannedChart, width: number): void {
  plan.series.forEach((series, index) => {
    const kind = series.kind ?? plan.kind;
    if (kind !== "line" && kind !== "lineMarkers") chart.series.getItemAt(index).gapWidth = width;
  });
}
