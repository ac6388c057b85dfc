import { newSheet } from "../../../host/model/newSheet";
import type { ChartModel, ChartSeriesModel } from "../../../host/model/chartModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { testSheet } from "../../../host/model/testSheet";

const blankAxis: ChartModel["valueAxis"] = {
  visible: true,
  title: null,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  reversed: false,
  fontSize: null,
  fontColor: null,
};

/** For tests: an axis as Excel makes it, but for what the test says. */
export function testAxis(changes: Partial<ChartModel["valueAxis"]> = {}): ChartModel["valueAxis"] {
  return { ...blankAxis, ...changes };
}

/** For tests: a series of B2:B4 by the names in A2:A4 of the sheet 実績. */
export function testSeries(changes: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  return {
    id: "series",
    name: { text: "達成率" },
    values: "'実績'!$B$2:$B$4",
    categories: "'実績'!$A$2:$A$4",
    color: null,
    lineColor: null,
    lineWeight: null,
    lineStyle: null,
    markerStyle: null,
    markerSize: null,
    markerColor: null,
    smooth: false,
    chartType: null,
    axisGroup: "Primary",
    gapWidth: null,
    overlap: null,
    dataLabels: null,
    ...changes,
  };
}

/** For tests: a chart of one series. */
export function testChart(changes: Partial<ChartModel> = {}): ChartModel {
  return {
    id: "chart",
    name: "達成率",
    chartType: "ColumnClustered",
    title: { text: "基本目標別の達成率", visible: true, fontSize: null, bold: null, color: null },
    legend: { visible: false, position: "Bottom" },
    series: [testSeries()],
    categoryAxis: testAxis(),
    valueAxis: testAxis(),
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    altTextDescription: "",
    placement: "TwoCell",
    displayBlanksAs: "NotPlotted",
    ...changes,
  };
}

/** For tests: a workbook whose sheet 実績 has three goals with their rates. */
export function chartWorkbook(): WorkbookModel {
  const { workbook, sheet } = testSheet({
    A1: "目標",
    B1: "達成率",
    A2: "目標１",
    A3: "目標２",
    A4: "目標３",
    B2: 0.5,
    B3: 1.25,
  });
  sheet.name = "実績";
  const style = { numberFormat: "0.0%" };
  for (const row of [1, 2]) {
    const cell = sheet.rows.get(row)?.get(1);
    if (cell !== undefined) cell.style = style;
  }
  workbook.sheets.push(newSheet(workbook, "集計"));
  return workbook;
}
