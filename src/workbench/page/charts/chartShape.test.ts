import { chartShape } from "./chartShape";

test.each([
  ["ColumnClustered", { type: "bar", lying: false, stacked: "no", round: false }],
  ["ColumnStacked", { type: "bar", lying: false, stacked: "yes" }],
  ["BarClustered", { type: "bar", lying: true, stacked: "no" }],
  ["BarStacked100", { type: "bar", lying: true, stacked: "percent" }],
  ["Line", { type: "line", markers: false, filled: false }],
  ["LineMarkers", { type: "line", markers: true }],
  ["LineMarkersStacked", { type: "line", markers: true, stacked: "yes" }],
  ["AreaStacked", { type: "line", filled: true, stacked: "yes" }],
  ["Pie", { type: "pie", round: true, hole: false }],
  ["Doughnut", { type: "pie", round: true, hole: true }],
])("%s", (chartType, shape) => {
  expect(chartShape(chartType)).toMatchObject(shape);
});

test.each(["XYScatter", "Radar", "StockHLC", "3DPie", "Treemap", ""])("%j is not drawn", (chartType) => {
  expect(chartShape(chartType)).toBeNull();
});
