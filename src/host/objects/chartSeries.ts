import { cellAt } from "../model/readCells";
import type { ChartSeriesModel } from "../model/chartModel";
import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import { absoluteFormula, placeOfFormula } from "./address";
import { booleanOf, numberWithin, oneOf, optional, textOf } from "./argument";
import { calculateIfDue } from "./book";
import { shownValue } from "./cellBlocks";
import { chartDataLabels } from "./chartDataLabels";
import { chartFill, chartLine, slotOf } from "./chartFormat";
import type { ChartSelf } from "./chartSelf";
import { chartMember, chartOf, chartTypeOf, editChart, seriesName } from "./chartSelf";
import { newSeries } from "./chartSource";
import { colorOf } from "./color";
import { rangeArgument, rectOf } from "./rangeSelf";

interface SeriesSelf extends ChartSelf {
  readonly series: ChartSeriesModel;
}

const markers = [
  ...["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"],
];

function typeOf({ chart, series }: SeriesSelf): string {
  return series.chartType ?? chart.chartType;
}

/** Gap and overlap belong to all bars of a kind, so a change reaches each of them. */
function barMember(key: "gapWidth" | "overlap", least: number, most: number) {
  return chartMember<SeriesSelf>(
    (self) => self.series[key] ?? (key === "gapWidth" ? 150 : /Stacked/.test(typeOf(self)) ? 100 : 0),
    (self, value) => {
      const number = numberWithin(value, least, most);
      const type = typeOf(self);
      if (!/^(Bar|Column)/.test(type)) throw new HostError("InvalidArgument");
      for (const series of self.chart.series)
        if ((series.chartType ?? self.chart.chartType) === type) series[key] = number;
    },
  );
}

function markerColor() {
  return chartMember<SeriesSelf>(
    ({ series }) => series.markerColor ?? "",
    ({ series }, value) => void (series.markerColor = colorOf(value)),
  );
}

/** A name beginning with "=" is linked to its cell. */
function setName({ book, series }: SeriesSelf, value: unknown): void {
  const text = textOf(value);
  const linked = text.startsWith("=") && placeOfFormula(book, text) !== null;
  series.name = linked ? { formula: text.slice(1) } : { text };
}

function rangeFormula(value: unknown): string {
  const range = rangeArgument(value);
  return absoluteFormula(range.sheet, rectOf(range));
}

function dimension({ book, series }: SeriesSelf, which: unknown): unknown {
  const name = oneOf(which, ["Categories", "Values", "XValues", "YValues"]);
  const formula = name === "Values" || name === "YValues" ? series.values : series.categories;
  const place = formula === null ? null : placeOfFormula(book, formula);
  if (place === null) return [];
  calculateIfDue(book);
  const { sheet, rect } = place;
  const values: unknown[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      values.push(cell === undefined ? "" : shownValue(cell));
    }
  }
  return values;
}

const seriesFormatClass = objectClass<SeriesSelf>("ChartSeriesFormat", {
  links: {
    Fill: ({ series, ...self }) => chartFill(self, slotOf(series, "color")),
    Line: ({ series, ...self }) =>
      chartLine(self, {
        color: slotOf(series, "lineColor"),
        weight: slotOf(series, "lineWeight"),
        style: slotOf(series, "lineStyle"),
      }),
  },
});

/** Excel.ChartSeries. */
const chartSeriesClass = objectClass<SeriesSelf>("ChartSeries", {
  scalars: {
    Name: chartMember<SeriesSelf>(
      ({ book, chart, series }) => seriesName(book, series, chart.series.indexOf(series)),
      setName,
    ),
    ChartType: chartMember<SeriesSelf>(typeOf, ({ series }, value) => void (series.chartType = chartTypeOf(value))),
    AxisGroup: chartMember<SeriesSelf>(
      ({ series }) => series.axisGroup,
      ({ series }, value) => void (series.axisGroup = oneOf(value, ["Primary", "Secondary"])),
    ),
    GapWidth: barMember("gapWidth", 0, 500),
    Overlap: barMember("overlap", -100, 100),
    HasDataLabels: chartMember<SeriesSelf>(
      ({ series }) => series.dataLabels !== null,
      ({ series }, value) => {
        const shown = { showValue: true, position: null, numberFormat: null, fontSize: null, fontColor: null };
        series.dataLabels = booleanOf(value) ? (series.dataLabels ?? shown) : null;
      },
    ),
    MarkerStyle: chartMember<SeriesSelf>(
      ({ series }) => series.markerStyle ?? "Automatic",
      ({ series }, value) => void (series.markerStyle = oneOf(value, markers)),
    ),
    MarkerSize: chartMember<SeriesSelf>(
      ({ series }) => series.markerSize ?? 5,
      ({ series }, value) => void (series.markerSize = numberWithin(value, 2, 72)),
    ),
    MarkerBackgroundColor: markerColor(),
    MarkerForegroundColor: markerColor(),
    Smooth: chartMember<SeriesSelf>(
      ({ series }) => series.smooth,
      ({ series }, value) => void (series.smooth = booleanOf(value)),
    ),
    PlotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
  },
  links: {
    Format: (self) => seriesFormatClass.of(self),
    DataLabels: ({ series, ...self }) => chartDataLabels(self, [series]),
  },
  methods: { GetDimensionValues: (self, [which]) => dimension(self, which) },
  edits: {
    SetValues: (self, [source]) => editChart(self, () => void (self.series.values = rangeFormula(source))),
    SetXAxisValues: (self, [source]) => editChart(self, () => void (self.series.categories = rangeFormula(source))),
    Delete: (self) => editChart(self, ({ series }) => void series.splice(series.indexOf(self.series), 1)),
  },
});

function seriesAt(self: ChartSelf, index: unknown) {
  const series = chartOf(self).series[Number(index)];
  if (series === undefined) throw new HostError("InvalidArgument");
  return chartSeriesClass.of({ ...self, series });
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionClass = objectClass<ChartSelf>("ChartSeriesCollection", {
  scalars: { Count: { get: (self) => chartOf(self).series.length } },
  items: (self) => chartOf(self).series.map((series) => chartSeriesClass.of({ ...self, series })),
  methods: {
    GetCount: (self) => chartOf(self).series.length,
    GetItemAt: (self, [index]) => seriesAt(self, index),
  },
  edits: {
    Add: (self, [name, index]) => {
      const series = newSeries(self.book, {}, "");
      const added = { ...self, series };
      const text = optional(name, textOf, null);
      if (text !== null && text !== "") setName(added, text);
      editChart(self, (chart) => {
        chart.series.splice(
          optional(index, (value) => numberWithin(value, 0, 255), chart.series.length),
          0,
          series,
        );
      });
      return chartSeriesClass.of(added);
    },
  },
});
