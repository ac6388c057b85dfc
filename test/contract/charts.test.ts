import { createWorkbook } from "../../src/host/model/createWorkbook";
import { errorCode } from "../support/errorCode";
import type { HostSession } from "../support/hostSession";
import { openSession } from "../support/hostSession";

let session: HostSession;
beforeEach(() => {
  session = openSession();
});

async function onSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return session.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

const chartModel = () => {
  const chart = session.model.sheets[0]?.charts[0];
  if (chart === undefined) throw new Error("no chart");
  return chart;
};

describe("the series Excel makes of a block", () => {
  const numbers = [
    ["", "R4", "R5"],
    ["人口", 1, 2],
    ["世帯", 3, 4],
    ["出生", 5, 6],
  ];
  test.each([
    [
      "columns with headers",
      "A1:C4",
      "Columns",
      ["R4", "R5"],
      ["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"],
      "Sheet1!$A$2:$A$4",
    ],
    [
      "rows with headers",
      "A1:C4",
      "Rows",
      ["人口", "世帯", "出生"],
      ["Sheet1!$B$2:$C$2", "Sheet1!$B$3:$C$3", "Sheet1!$B$4:$C$4"],
      "Sheet1!$B$1:$C$1",
    ],
    ["the longer side", "A1:C4", "Auto", ["R4", "R5"], ["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"], "Sheet1!$A$2:$A$4"],
    ["numbers alone", "B2:C4", "Columns", ["系列1", "系列2"], ["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"], null],
    ["one column with its header", "B1:B4", "Columns", ["R4"], ["Sheet1!$B$2:$B$4"], null],
    ["one column of numbers", "B2:B4", "Columns", ["系列1"], ["Sheet1!$B$2:$B$4"], null],
  ] as const)("%s", async (_, address, seriesBy, names, values, categories) => {
    const series = await onSheet((sheet) => {
      sheet.getRange("A1:C4").values = numbers;
      return sheet.charts.add("ColumnClustered", sheet.getRange(address), seriesBy).series.load("items/name");
    });
    expect(series.items.map(({ name }) => name)).toEqual(names);
    expect(chartModel().series.map((each) => each.values)).toEqual(values);
    expect(new Set(chartModel().series.map((each) => each.categories))).toEqual(new Set([categories]));
  });
});

describe("charts", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "達成率", "進捗率"],
        ["目標1", 0.5, 0.4],
        ["目標2", 0.9, 1],
      ];
      sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns").name = "kpi-1";
    }),
  );
  const chart = (sheet: Excel.Worksheet) => sheet.charts.getItem("kpi-1");

  test("are found by name in any case, by position, or not", async () => {
    const loaded = await onSheet((sheet) => {
      sheet.charts.load("count,items/name,items/series/count");
      return {
        all: sheet.charts,
        byName: sheet.charts.getItem("KPI-1").load("name,chartType"),
        first: sheet.charts.getItemAt(0).load("name"),
        none: sheet.charts.getItemOrNullObject("x"),
      };
    });
    expect(loaded.all.count).toBe(1);
    expect(loaded.all.items.map((each) => each.series.count)).toEqual([2]);
    expect([loaded.byName.name, loaded.byName.chartType, loaded.first.name]).toEqual([
      "kpi-1",
      "BarClustered",
      "kpi-1",
    ]);
    expect(loaded.none.isNullObject).toBe(true);
  });

  test("an added chart is reached again after the sync", async () => {
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const added = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
      added.name = "後";
      added.delete();
      await context.sync();
    });
    expect(session.model.sheets[0]?.charts).toHaveLength(1);
  });

  test("title, legend, axes and place", async () => {
    const loaded = await onSheet((sheet) => {
      const each = chart(sheet);
      each.set({ left: 10, top: 20, width: 300, height: 200 });
      each.title.text = "基本目標1";
      each.title.format.font.set({ size: 12, bold: true, color: "#333333" });
      each.legend.position = "Bottom";
      const { valueAxis, categoryAxis } = each.axes;
      valueAxis.set({ minimum: 0, maximum: 1.2, majorUnit: 0.2, numberFormat: "0%" });
      valueAxis.majorGridlines.visible = false;
      valueAxis.title.text = "達成率";
      valueAxis.format.font.size = 8;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      categoryAxis.set({ tickLabelPosition: "High", textOrientation: 45, tickLabelSpacing: 2 });
      each.displayBlanksAs = "Zero";
      each.plotVisibleOnly = false;
      return each.load(
        "left,width,displayBlanksAs,plotVisibleOnly,axes/categoryAxis/tickLabelPosition,axes/categoryAxis/textOrientation,axes/categoryAxis/tickLabelSpacing,title/text,title/visible,title/format/font/bold,legend/position,axes/valueAxis/maximum,axes/valueAxis/numberFormat,axes/valueAxis/majorGridlines/visible,axes/valueAxis/title/text,axes/categoryAxis/reversePlotOrder,axes/categoryAxis/position",
      );
    });
    expect(loaded.toJSON()).toMatchObject({
      left: 10,
      width: 300,
      plotVisibleOnly: false,
      displayBlanksAs: "Zero",
      title: { text: "基本目標1", visible: true, format: { font: { bold: true } } },
      legend: { position: "Bottom" },
      axes: {
        valueAxis: { maximum: 1.2, numberFormat: "0%", majorGridlines: { visible: false }, title: { text: "達成率" } },
        categoryAxis: {
          reversePlotOrder: true,
          position: "Maximum",
          tickLabelPosition: "High",
          textOrientation: 45,
          tickLabelSpacing: 2,
        },
      },
    });
    expect(chartModel().title).toEqual({
      text: "基本目標1",
      visible: true,
      fontSize: 12,
      bold: true,
      color: "#333333",
    });
  });

  test("series are added, bound to cells, coloured and taken away", async () => {
    const loaded = await onSheet((sheet) => {
      const { series } = chart(sheet);
      series.getItemAt(0).delete();
      const target = series.add("目標線");
      target.setValues(sheet.getRange("C2:C3"));
      target.setXAxisValues(sheet.getRange("A2:A3"));
      target.chartType = "Line";
      target.format.line.color = "#C00000";
      target.format.line.weight = 1.5;
      target.format.line.lineStyle = "Dash";
      const bars = series.getItemAt(0);
      bars.format.fill.setSolidColor("#1F77B4");
      bars.gapWidth = 60;
      bars.overlap = -10;
      bars.hasDataLabels = true;
      bars.dataLabels.set({ position: "OutsideEnd", numberFormat: "0%" });
      bars.dataLabels.format.font.size = 8;
      bars.name = "=Sheet1!$C$1";
      return series.load("count,items/name,items/chartType,items/gapWidth");
    });
    expect(loaded.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["進捗率", "BarClustered"],
      ["目標線", "Line"],
    ]);
    expect(chartModel().series).toMatchObject([
      {
        name: { formula: "Sheet1!$C$1" },
        color: "#1F77B4",
        gapWidth: 60,
        overlap: -10,
        dataLabels: { showValue: true, position: "OutsideEnd", numberFormat: "0%", fontSize: 8 },
      },
      {
        name: { text: "目標線" },
        values: "Sheet1!$C$2:$C$3",
        categories: "Sheet1!$A$2:$A$3",
        lineColor: "#C00000",
        lineWeight: 1.5,
        lineStyle: "Dash",
      },
    ]);
  });

  test("values of a series are read from their cells", async () => {
    const [values, categories] = await onSheet((sheet) => {
      const first = chart(sheet).series.getItemAt(0);
      return [first.getDimensionValues("Values"), first.getDimensionValues("Categories")];
    });
    expect([values?.value, categories?.value]).toEqual([
      [0.5, 0.9],
      ["目標1", "目標2"],
    ]);
  });

  test("references follow inserted rows and a renamed sheet", async () => {
    await onSheet((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.name = "集計 表";
    });
    expect(chartModel().series[0]?.values).toBe("'集計 表'!$B$3:$B$4");
  });

  test("a chart is placed over cells, which hidden ones do not widen", async () => {
    const loaded = await onSheet((sheet) => {
      sheet.getRange("C:C").columnHidden = true;
      chart(sheet).setPosition("B2", "D3");
      return chart(sheet).load("left,top,width,height");
    });
    expect(loaded.toJSON()).toMatchObject({ left: 54, top: 18.75, width: 108, height: 37.5 });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "a type the host does not draw",
      (sheet) => void sheet.charts.add("Waterfall", sheet.getRange("A1:B3")),
      "NotImplemented",
    ],
    ["a negative width", (sheet) => void (chart(sheet).width = -1), "InvalidArgument"],
    [
      "a gap for a line",
      (sheet) => {
        chart(sheet).chartType = "Line";
        chart(sheet).series.getItemAt(0).gapWidth = 50;
      },
      "InvalidArgument",
    ],
    ["a series that is not there", (sheet) => chart(sheet).series.getItemAt(9).delete(), "InvalidArgument"],
    ["a chart that is not there", (sheet) => sheet.charts.getItem("x").delete(), "ItemNotFound"],
    [
      "a label that cannot be kept",
      (sheet) => void (chart(sheet).series.getItemAt(0).dataLabels.showSeriesName = true),
      "NotImplemented",
    ],
  ])("%s is refused", async (_, change, code) => {
    expect(await errorCode(onSheet(change))).toBe(code);
  });
});

test("tables are read", async () => {
  const model = createWorkbook();
  model.sheets[0]?.tables.push({
    id: "1",
    name: "指標表",
    rect: { top: 1, left: 1, bottom: 4, right: 2 },
    columns: ["指標", "実績"],
    hasHeaders: true,
    hasTotals: true,
  });
  session = openSession(model);
  await session.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("指標表").load("name,showTotals");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      table.columns.getItem("実績").getDataBodyRange(),
    ];
    ranges.forEach((range) => range.load("address"));
    table.columns.load("items/name");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sheet1!B2:C5",
      "Sheet1!B2:C2",
      "Sheet1!B3:C4",
      "Sheet1!B5:C5",
      "Sheet1!C3:C4",
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["指標", "実績"]);
  });
});
