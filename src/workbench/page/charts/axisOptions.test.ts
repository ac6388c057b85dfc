import type { ChartAxisModel } from "../../../host/model/chartModel";
import { axisOptions } from "./axisOptions";
import { chartPoints } from "./chartPoints";
import { chartShape } from "./chartShape";
import { chartWorkbook, testAxis, testChart } from "./testChart";

interface Axes {
  readonly categoryAxis?: Partial<ChartAxisModel>;
  readonly valueAxis?: Partial<ChartAxisModel>;
}

function axesOf(chartType: string, { categoryAxis, valueAxis }: Axes = {}) {
  const chart = testChart({ chartType, categoryAxis: testAxis(categoryAxis), valueAxis: testAxis(valueAxis) });
  const shape = chartShape(chartType);
  if (shape === null) throw new Error(`${chartType} is not drawn`);
  const workbook = chartWorkbook();
  return axisOptions(
    chart,
    shape,
    chart.series.map((series, index) => chartPoints(workbook, series, index)),
  );
}

test("columns have their categories below, bars at the side, every one of them named", () => {
  expect(axesOf("ColumnClustered").xAxis).toMatchObject({ type: "category", data: ["目標１", "目標２", "目標３"] });
  const lying = axesOf("BarClustered");
  expect(lying.yAxis).toMatchObject({ type: "category", axisLabel: { interval: 0, overflow: "break" } });
  expect(lying.xAxis).toMatchObject({ type: "value", position: "bottom" });
});

test.each<readonly [string, Axes, string]>([
  ["runs forwards", {}, "bottom"],
  ["runs backwards", { categoryAxis: { reversed: true } }, "top"],
  [
    "runs backwards and is crossed at its end, as in our reports",
    { categoryAxis: { reversed: true, crossedAt: "Maximum" } },
    "bottom",
  ],
])("bars whose category axis %s", (_case, axes, position) => {
  expect(axesOf("BarClustered", axes).xAxis).toMatchObject({ position });
});

test("a scale that is set is kept, and one that is not is left to the drawing", () => {
  const set = axesOf("ColumnClustered", { valueAxis: { minimum: -1, maximum: 2, majorUnit: 0.5 } }).yAxis;
  expect(set).toMatchObject({ min: -1, max: 2, interval: 0.5 });
  expect(axesOf("ColumnClustered").yAxis).not.toHaveProperty("min");
});

test.each<readonly [string, string, string | null, string]>([
  ["its own number format", "ColumnClustered", "0.00", "0.50"],
  ["that of the first series", "ColumnClustered", null, "50.0%"],
  ["percent, where it is stacked to a hundred", "ColumnStacked100", null, "50%"],
])("the value axis is labelled in %s", (_case, chartType, numberFormat, text) => {
  const axis = axesOf(chartType, { valueAxis: { numberFormat } }).yAxis as unknown as {
    readonly axisLabel: { readonly formatter: (value: number) => string };
  };
  expect(axis.axisLabel.formatter(0.5)).toBe(text);
});

test("title, gridlines and letters are the chart's own", () => {
  const { xAxis, yAxis } = axesOf("ColumnClustered", {
    categoryAxis: { visible: false, fontSize: 12, fontColor: "#FF0000" },
    valueAxis: { title: "達成率", majorGridlines: true },
  });
  expect(xAxis).toMatchObject({ show: false, axisLabel: { fontSize: 16, color: "#FF0000" } });
  expect(yAxis).toMatchObject({ name: "達成率", splitLine: { show: true } });
});
