import { clearRange } from "../../../host/model/clearRange";
import { enterAt, rectAt } from "../../../host/model/testSheet";
import type { ChartSeriesModel } from "../../../host/model/chartModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { chartPoints } from "./chartPoints";
import { chartWorkbook, testSeries } from "./testChart";

function sheetOf(workbook: WorkbookModel) {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test("a series is read with its name, categories, values and number format; a blank is no point", () => {
  expect(chartPoints(chartWorkbook(), testSeries(), 0)).toEqual({
    name: "達成率",
    values: [0.5, 1.25, null],
    categories: ["目標１", "目標２", "目標３"],
    numberFormat: "0.0%",
  });
});

test.each<readonly [string, Partial<ChartSeriesModel>, string]>([
  ["its own text", { name: { text: "進捗率" } }, "進捗率"],
  ["what the cell it points to shows", { name: { formula: "'実績'!$B$1" } }, "達成率"],
  ["a number in Excel's words, where it has none", { name: {} }, "系列3"],
])("a series is named by %s", (_case, changes, name) => {
  expect(chartPoints(chartWorkbook(), testSeries(changes), 2).name).toBe(name);
});

test.each([
  ["a number", 12, 12],
  ["text counts as nothing, as in Excel", "未公表", 0],
  ["true", true, 1],
  ["false", false, 0],
])("%s", (_case, content, value) => {
  const workbook = chartWorkbook();
  enterAt(workbook, sheetOf(workbook), { B4: content });
  expect(chartPoints(workbook, testSeries(), 0).values[2]).toBe(value);
});

test("an error is no point", () => {
  const workbook = chartWorkbook();
  const row = sheetOf(workbook).rows.get(3);
  row?.set(1, { value: { error: "#N/A" }, formula: "NA()", style: null, hasResult: true });
  expect(chartPoints(workbook, testSeries(), 0).values).toEqual([0.5, 1.25, null]);
});

test("without categories the points are numbered; without cells there are none", () => {
  const workbook = chartWorkbook();
  expect(chartPoints(workbook, testSeries({ categories: null }), 0).categories).toEqual(["1", "2", "3"]);
  expect(chartPoints(workbook, testSeries({ values: "'なし'!$A$1" }), 0).values).toEqual([]);
});

test("a cleared cell keeps its place", () => {
  const workbook = chartWorkbook();
  clearRange(workbook, sheetOf(workbook), rectAt("B2"), "Contents");
  expect(chartPoints(workbook, testSeries(), 0)).toMatchObject({ values: [null, 1.25, null], numberFormat: "0.0%" });
});
