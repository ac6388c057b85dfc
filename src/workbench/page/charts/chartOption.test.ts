import { chartOption } from "./chartOption";
import { createChartSource } from "./chartSource";
import { chartWorkbook, testChart } from "./testChart";

test("a chart with title, legend and axes", () => {
  const chart = testChart({
    title: { text: "達成率", visible: true, fontSize: 12, bold: true, color: "#1F4E79" },
    legend: { visible: true, position: "Bottom" },
  });
  expect(chartOption(chartWorkbook(), chart)).toMatchObject({
    animation: false,
    title: { show: true, text: "達成率", textStyle: { fontSize: 16, fontWeight: "bold", color: "#1F4E79" } },
    legend: { show: true, bottom: 6 },
    grid: { top: 44, bottom: 42 },
    xAxis: { type: "category" },
    series: [{ type: "bar" }],
  });
});

test.each([
  ["Top", { top: 34, left: "center" }],
  ["Left", { left: 8, orient: "vertical" }],
  ["Right", { right: 8, orient: "vertical" }],
  ["Bottom", { bottom: 6, left: "center" }],
])("a legend at %s has room beside the drawing", (position, place) => {
  const option = chartOption(chartWorkbook(), testChart({ legend: { visible: true, position } }));
  expect(option).toMatchObject({ legend: place });
  const room = (option as unknown as { grid: Record<string, number> }).grid;
  const bare = (chartOption(chartWorkbook(), testChart()) as unknown as { grid: Record<string, number> }).grid;
  expect(room[position.toLowerCase()]).toBeGreaterThan(bare[position.toLowerCase()] ?? Infinity);
});

test("without a title the drawing begins higher", () => {
  const chart = testChart({ title: { text: "", visible: false, fontSize: null, bold: null, color: null } });
  expect(chartOption(chartWorkbook(), chart)).toMatchObject({ grid: { top: 20 } });
});

test("a ring has no axes, and what is not drawn is null", () => {
  const ring = chartOption(chartWorkbook(), testChart({ chartType: "Doughnut" }));
  expect(ring).not.toHaveProperty("xAxis");
  expect(ring).not.toHaveProperty("grid");
  expect(chartOption(chartWorkbook(), testChart({ chartType: "XYScatter" }))).toBeNull();
});

describe("where a drawn chart finds what it shows", () => {
  test("by its id, with the description of its alternative text, else its title", () => {
    const workbook = chartWorkbook();
    workbook.sheets[1]?.charts.push(
      testChart({ id: "one", altTextDescription: "目標ごとの達成率" }),
      testChart({ id: "two" }),
    );
    const source = createChartSource(workbook);
    expect(source.read("one")).toMatchObject({ description: "目標ごとの達成率", width: 480, option: { series: [{}] } });
    expect(source.read("two")?.description).toBe("基本目標別の達成率");
    expect(source.read("gone")).toBeNull();
  });

  test("is told of changes until it is gone", () => {
    const source = createChartSource(chartWorkbook());
    const listener = jest.fn();
    const stop = source.onChange(listener);
    source.changed();
    stop();
    source.changed();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
