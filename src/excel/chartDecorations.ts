import type { PlannedChart, PlannedSeries } from "../core/workbook/sheetPlan";
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
    ...(plan.titleSize === undefined
      ? []
      : [step((chart) => void (chart.title.format.font.size = plan.titleSize ?? 14))]),
    step((chart) => {
      chart.legend.visible = plan.legend !== "none";
      if (plan.legend !== "none") chart.legend.position = legendPositions[plan.legend];
    }),
    step((chart) => setValueAxis(chart.axes.valueAxis, plan)),
    step((chart) => {
      if (plan.reverseCategories === true) chart.axes.categoryAxis.reversePlotOrder = true;
      if (isBar && plan.reverseCategories === true) chart.axes.categoryAxis.position = "Maximum";
    }),
    ...(plan.categoryLabels === undefined
      ? []
      : [
          step((chart) => void (chart.axes.categoryAxis.tickLabelPosition = "Low")),
          step((chart) => void (chart.axes.categoryAxis.textOrientation = 0)),
        ]),
    // every bar has its name, however close they stand
    step((chart) => void (chart.axes.categoryAxis.tickLabelSpacing = 1)),
    // a year without a figure is a gap, never a zero
    step((chart) => void (chart.displayBlanksAs = "NotPlotted")),
    ...plan.series.map((series, index) => step((chart) => setLook(chart.series.getItemAt(index), series, plan))),
    ...plan.series.map((series, index) => step((chart) => setLabels(chart.series.getItemAt(index), series))),
    ...(plan.categorySize === undefined
      ? []
      : [step((chart) => void (chart.axes.categoryAxis.format.font.size = plan.categorySize ?? 9))]),
    ...(plan.overlap === undefined ? [] : [step((chart) => setOverlap(chart, plan, plan.overlap ?? 0))]),
    ...(plan.gapWidth === undefined ? [] : [step((chart) => setGapWidth(chart, plan, plan.gapWidth ?? 150))]),
  ];
}

const dashes = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;
const markers = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  dash: "Dash",
  none: "None",
} as const;

const isLine = (kind: PlannedChart["kind"]): boolean => kind === "line" || kind === "lineMarkers";

/** Colour, and what tells the series apart on a black-and-white copy. */
function setLook(at: Excel.ChartSeries, series: PlannedSeries, { kind }: PlannedChart): void {
  const own = series.kind ?? kind;
  if (!isLine(own)) {
    at.format.fill.setSolidColor(series.color);
    if (series.outline !== undefined) {
      at.format.line.color = series.outline;
      at.format.line.weight = series.weight ?? 0.75;
    }
    return;
  }
  at.format.line.color = series.color;
  if (series.weight !== undefined) at.format.line.weight = series.weight;
  if (series.dash !== undefined) at.format.line.lineStyle = dashes[series.dash];
  if (own === "line") at.markerStyle = "None";
  else {
    at.markerStyle = markers[series.marker ?? "circle"];
    at.markerSize = 6;
    at.markerBackgroundColor = series.color;
    at.markerForegroundColor = series.color;
  }
}

function setLabels(at: Excel.ChartSeries, series: PlannedSeries): void {
  at.hasDataLabels = series.dataLabels === true;
  if (series.dataLabels !== true) return;
  if (series.labelColor !== undefined) at.dataLabels.format.font.color = series.labelColor;
  if (series.labelFormat !== undefined) at.dataLabels.numberFormat = series.labelFormat;
}

function setOverlap(chart: Excel.Chart, plan: PlannedChart, overlap: number): void {
  plan.series.forEach((series, index) => {
    if (!isLine(series.kind ?? plan.kind)) chart.series.getItemAt(index).overlap = overlap;
  });
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
    if (!isLine(series.kind ?? plan.kind)) chart.series.getItemAt(index).gapWidth = width;
  });
}
