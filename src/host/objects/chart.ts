import { objectClass } from "../protocol/objectClass";
import { booleanOf, numberWithin, oneOf, optional, textOf } from "./argument";
import { chartAxesClass } from "./chartAxis";
import { chartDataLabels } from "./chartDataLabels";
import { chartLegendClass } from "./chartLegend";
import type { ChartSelf } from "./chartSelf";
import { chartMember, chartTypeOf, editChart } from "./chartSelf";
import { chartSeriesCollectionClass } from "./chartSeries";
import { seriesOf } from "./chartSource";
import { chartTitleClass } from "./chartTitle";
import { heightOf, leftOf, topOf, widthOf } from "./geometry";
import { rangeArgument, rectOf } from "./rangeSelf";
import { rectArgument } from "./rectArgument";

function place(key: "left" | "top" | "width" | "height") {
  return chartMember<ChartSelf>(
    ({ chart }) => chart[key],
    ({ chart }, value) => void (chart[key] = numberWithin(value, 0, 169_056)),
  );
}

/** From the corner of the first cell to the far corner of the last; one cell alone only moves the chart. */
function setPosition(self: ChartSelf, [start, end]: readonly unknown[]): null {
  const first = rectArgument(self, start);
  const last = optional(end, (value) => rectArgument(self, value), null);
  const { sheet } = self;
  return editChart(self, (chart) => {
    chart.left = leftOf(sheet, first.left);
    chart.top = topOf(sheet, first.top);
    if (last === null) return;
    const area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    chart.width = widthOf(sheet, area);
    chart.height = heightOf(sheet, area);
  });
}

function setData(self: ChartSelf, [source, seriesBy]: readonly unknown[]): null {
  const range = rangeArgument(source);
  const series = seriesOf(self.book, range.sheet, rectOf(range), seriesBy);
  return editChart(self, (chart) => void (chart.series = series));
}

/** Excel.Chart; places and sizes in points. */
export const chartClass = objectClass<ChartSelf>("Chart", {
  id: { name: "Id", get: ({ chart }) => chart.id },
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: chartMember(
      ({ chart }) => chart.name,
      ({ chart }, value) => void (chart.name = textOf(value)),
    ),
    ChartType: chartMember(
      ({ chart }) => chart.chartType,
      ({ chart }, value) => {
        chart.chartType = chartTypeOf(value);
        for (const series of chart.series) series.chartType = null;
      },
    ),
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
    DisplayBlanksAs: chartMember(
      ({ chart }) => chart.displayBlanksAs,
      ({ chart }, value) => void (chart.displayBlanksAs = oneOf(value, ["NotPlotted", "Zero", "Interpolated"])),
    ),
    PlotVisibleOnly: chartMember(
      ({ chart }) => chart.plotVisibleOnly ?? true,
      ({ chart }, value) => void (chart.plotVisibleOnly = booleanOf(value)),
    ),
  },
  links: {
    Axes: (self) => chartAxesClass.of(self),
    DataLabels: (self) => chartDataLabels(self, self.chart.series),
    Legend: (self) => chartLegendClass.of(self),
    Series: (self) => chartSeriesCollectionClass.of(self),
    Title: (self) => chartTitleClass.of(self),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
  },
  methods: { Activate: () => null },
  edits: {
    SetPosition: setPosition,
    SetData: setData,
    Delete: (self) => {
      editChart(self, () => undefined);
      self.sheet.charts.splice(self.sheet.charts.indexOf(self.chart), 1);
      return null;
    },
  },
});
