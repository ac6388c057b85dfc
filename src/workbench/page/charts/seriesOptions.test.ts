import type { ChartModel, ChartSeriesModel } from "../../../host/model/chartModel";
import { chartPoints } from "./chartPoints";
import { chartShape } from "./chartShape";
import { seriesOptions } from "./seriesOptions";
import { chartWorkbook, testChart, testSeries } from "./testChart";

function drawn(changes: Partial<ChartModel>) {
  const chart = testChart(changes);
  const shape = chartShape(chart.chartType);
  if (shape === null) throw new Error(`${chart.chartType} is not drawn`);
  const workbook = chartWorkbook();
  return seriesOptions(
    chart,
    shape,
    chart.series.map((series, index) => chartPoints(workbook, series, index)),
  );
}

const two = (changes: Partial<ChartSeriesModel> = {}) => [testSeries(changes), testSeries(changes)];
const labels = { showValue: true, position: null, numberFormat: null, fontSize: 12, fontColor: "#111111" };
const writerOf = (series: object | undefined) =>
  (series as { readonly label: { readonly formatter: (of: { value: number | null }) => string } }).label.formatter;

test("values side by side, on each other, and as shares", () => {
  expect(drawn({})[0]).toMatchObject({ type: "bar", name: "達成率", data: [0.5, 1.25, null] });
  expect(drawn({})[0]).not.toHaveProperty("stack");
  expect(drawn({ chartType: "ColumnStacked", series: two() })[1]).toMatchObject({
    stack: "all",
    data: [0.5, 1.25, null],
  });
  expect(drawn({ chartType: "BarStacked100", series: two() })[0]).toMatchObject({
    stack: "all",
    data: [0.5, 0.5, null],
  });
});

test.each<readonly [string, Partial<ChartModel>, string]>([
  ["Excel's own gap of 150 %", {}, "60%"],
  ["one that is set", { series: [testSeries({ gapWidth: 100 })] }, "50%"],
  ["set on one series, for all", { series: [testSeries(), testSeries({ gapWidth: 100 })] }, `${(100 / 300) * 100}%`],
  ["on each other, as of one bar", { chartType: "ColumnStacked", series: two({ gapWidth: 100 }) }, "50%"],
])("the gap between categories: %s", (_case, changes, gap) => {
  expect(drawn(changes)[0]).toMatchObject({ barCategoryGap: gap });
});

test("overlap and colour are the series' own", () => {
  const [series] = drawn({ series: [testSeries({ overlap: 100, color: "#1F4E79" })] });
  expect(series).toMatchObject({ barGap: "-100%", itemStyle: { color: "#1F4E79" } });
});

test("lines: width and markers in pixels, and what a blank does", () => {
  const series = [testSeries({ lineColor: "#1F4E79", lineWeight: 3, markerSize: 6, markerColor: "#FFFFFF" })];
  expect(drawn({ chartType: "LineMarkers", series })[0]).toMatchObject({
    type: "line",
    showSymbol: true,
    symbolSize: 8,
    lineStyle: { width: 4, color: "#1F4E79" },
    itemStyle: { color: "#FFFFFF" },
    connectNulls: false,
  });
  expect(drawn({ chartType: "Line", displayBlanksAs: "Interpolated" })[0]).toMatchObject({
    showSymbol: false,
    connectNulls: true,
  });
  expect(drawn({ chartType: "LineMarkers", series: [testSeries({ markerStyle: "None" })] })[0]).toMatchObject({
    showSymbol: false,
  });
});

test("a series of another kind than its chart", () => {
  expect(drawn({ series: [testSeries(), testSeries({ chartType: "Line" })] })).toMatchObject([
    { type: "bar" },
    { type: "line" },
  ]);
});

test("a ring has its categories as names", () => {
  expect(drawn({ chartType: "Doughnut" })[0]).toMatchObject({
    type: "pie",
    data: [
      { value: 0.5, name: "目標１" },
      { value: 1.25, name: "目標２" },
      { value: null, name: "目標３" },
    ],
  });
});

test.each<readonly [string, Partial<ChartModel>, Partial<typeof labels>, object]>([
  ["beside lying bars", { chartType: "BarClustered" }, {}, { position: "right", fontSize: 16, color: "#111111" }],
  ["over columns", { chartType: "ColumnClustered" }, {}, { position: "top" }],
  ["within what is stacked", { chartType: "ColumnStacked" }, {}, { position: "inside" }],
])("labels stand %s", (_case, changes, own, label) => {
  const series = [testSeries({ dataLabels: { ...labels, ...own } })];
  expect(drawn({ ...changes, series })[0]).toMatchObject({ label: { show: true, ...label } });
});

test("labels are written in their own format, else in that of the cells; no point, no label", () => {
  const written = (numberFormat: string | null) =>
    writerOf(drawn({ series: [testSeries({ dataLabels: { ...labels, numberFormat } })] })[0])({ value: 0.5 });
  expect(written("0.00")).toBe("0.50");
  expect(written(null)).toBe("50.0%");
  expect(writerOf(drawn({ series: [testSeries({ dataLabels: labels })] })[0])({ value: null })).toBe("");
  expect(drawn({})[0]).toMatchObject({ label: { show: false } });
});
