import type { SheetModel } from "../../model/sheetModel";
import { loadWorkbook } from "../loadWorkbook";
import { saveWorkbook } from "../saveWorkbook";
import { chart, partText, put, series } from "../testWorkbook";
import { reread, workbookWith, written } from "../testRoundTrip";

describe("charts", () => {
  const fill = (sheet: SheetModel): void => {
    ["子ども", "しごと", "まち"].forEach((goal, row) => {
      put(sheet, `A${row + 2}`, goal);
      put(sheet, `B${row + 2}`, "=1/4", row === 1 ? "" : 0.25 * (row + 1), { numberFormat: "0.0%" });
    });
    put(sheet, "B1", "進捗率");
    sheet.charts.push(
      chart([
        series("'進捗一覧'!$B$2:$B$4", {
          name: { formula: "'進捗一覧'!$B$1" },
          categories: "'進捗一覧'!$A$2:$A$4",
          color: "#2F75B5",
          gapWidth: 60,
          dataLabels: { showValue: true, position: "OutsideEnd", numberFormat: "0%", fontSize: 9, fontColor: null },
        }),
        series("'進捗一覧'!$B$2:$B$4", {
          name: { text: "目標線" },
          chartType: "Line",
          lineColor: "#C00000",
          lineStyle: "Dash",
          axisGroup: "Primary",
        }),
      ]),
    );
  };

  test("keep where the value axis crosses reversed categories", async () => {
    const crossing = (sheet: SheetModel): void => {
      fill(sheet);
      const [bars] = sheet.charts;
      if (bars) bars.categoryAxis = { ...bars.categoryAxis, reversed: true, crossedAt: "Maximum" };
    };
    const xml = await written(crossing, "xl/charts/chart1.xml");
    expect(/<c:valAx>.*?<c:crosses val="(\w+)"/s.exec(xml)?.[1]).toBe("max");
    expect(/<c:catAx>.*?<c:crosses val="(\w+)"/s.exec(xml)?.[1]).toBe("autoZero");
    const [read] = (await reread(crossing)).charts;
    expect(read?.categoryAxis.crossedAt).toBe("Maximum");
    expect(read?.valueAxis.crossedAt).toBeUndefined();
  });

  test("carry the values their cells have now", async () => {
    const xml = await written(fill, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>進捗率</c:v></c:pt></c:strCache>');
    expect(xml).toContain('<c:pt idx="2"><c:v>まち</c:v></c:pt>');
    expect(xml).toContain(
      '<c:formatCode>0.0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.25</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt><c:pt idx="2"><c:v>0.75</c:v></c:pt>',
    );
  });

  test("state every flag that readers would otherwise take as set", async () => {
    const xml = await written(fill, "xl/charts/chart1.xml");
    const count = (text: string): number => xml.split(text).length - 1;
    const [bars, lines] = [/<c:barChart>.*<\/c:barChart>/s, /<c:lineChart>.*<\/c:lineChart>/s].map(
      (pattern) => pattern.exec(xml)?.[0] ?? "",
    );
    expect(bars).toContain('<c:varyColors val="0"/>');
    expect(bars).toContain('<c:invertIfNegative val="0"/>');
    expect(bars).toContain('<c:gapWidth val="60"/>');
    expect(lines).toContain('<c:smooth val="0"/>');
    expect(lines).toContain('<c:symbol val="none"/>');
    // Each of the two series and of the two groups states all six labels.
    for (const flag of ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"])
      expect(count(`<c:show${flag} `)).toBe(4);
    expect(count('<c:showVal val="1"/>')).toBe(1);
    expect(count("<c:majorTickMark ")).toBe(2);
    expect(count("<c:minorTickMark ")).toBe(2);
    expect(xml).toContain('<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>');
  });

  test("draw hidden cells where the chart says so, and take #N/A for an empty cell", async () => {
    const hidden = (visibleOnly: boolean) => (sheet: SheetModel) => {
      fill(sheet);
      sheet.hiddenColumns.add(1);
      const [bars] = sheet.charts;
      if (bars && !visibleOnly) bars.plotVisibleOnly = false;
      if (bars)
        bars.categoryAxis = {
          ...bars.categoryAxis,
          tickLabels: "NextToAxis",
          textOrientation: 45,
          tickLabelSpacing: 2,
        };
    };
    const xml = await written(hidden(false), "xl/charts/chart1.xml");
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toContain("<c:v>0.75</c:v>");
    expect(xml).toContain('<c16r3:dispNaAsBlank val="1"/>');
    expect(xml).toContain('<c:tickLblPos val="nextTo"/>');
    expect(await written(hidden(true), "xl/charts/chart1.xml")).not.toContain("<c:v>0.75</c:v>");
    const [read] = (await reread(hidden(false))).charts;
    expect(read?.plotVisibleOnly).toBe(false);
    expect(read?.categoryAxis).toMatchObject({ textOrientation: 45, tickLabelSpacing: 2 });
    expect((await reread(hidden(true))).charts[0]?.plotVisibleOnly).toBeUndefined();
  });

  test("come back with name, place, title, series and alternative text", async () => {
    const sheet = await reread(fill);
    const before = workbookWith(fill).sheets[0]?.charts[0];
    const after = sheet.charts[0];
    expect(after).toMatchObject({
      name: "進捗率",
      chartType: "ColumnClustered",
      title: { text: "基本目標別の進捗率", visible: true },
      legend: { visible: true, position: "Bottom" },
      altTextDescription: before?.altTextDescription,
      displayBlanksAs: "NotPlotted",
      valueAxis: { numberFormat: "0%", majorGridlines: true },
      series: [
        {
          name: { formula: "'進捗一覧'!$B$1" },
          values: "'進捗一覧'!$B$2:$B$4",
          categories: "'進捗一覧'!$A$2:$A$4",
          color: "#2F75B5",
          gapWidth: 60,
          dataLabels: { showValue: true, position: "OutsideEnd" },
        },
        { name: { text: "目標線" }, chartType: "Line", lineColor: "#C00000", lineStyle: "Dash" },
      ],
    });
    for (const key of ["left", "top", "width", "height"] as const)
      expect(after?.[key]).toBeCloseTo(before?.[key] ?? 0, 1);
  });

  test("of a file keep what the model does not tell when only their cells move", async () => {
    const first = await saveWorkbook(workbookWith(fill));
    const workbook = await loadWorkbook(first);
    const sheet = workbook.sheets[0] as SheetModel;
    const [own] = sheet.charts;
    if (own?.series[0]) own.series[0].values = "'進捗一覧'!$B$3:$B$4";
    sheet.touched = "yes";
    const [before, after] = [
      partText(first, "xl/charts/chart1.xml"),
      partText(await saveWorkbook(workbook), "xl/charts/chart1.xml"),
    ];
    expect(after).toContain("<c:f>'進捗一覧'!$B$3:$B$4</c:f>");
    const withoutFirstValues = (xml: string): string =>
      xml.replace(/^<\?xml.*?\?>\s*/, "").replace(/<c:val>.*?<\/c:val>/s, "");
    expect(withoutFirstValues(after)).toBe(withoutFirstValues(before));
  });

  test("are taken away with their parts", async () => {
    const workbook = await loadWorkbook(await saveWorkbook(workbookWith(fill)));
    const sheet = workbook.sheets[0] as SheetModel;
    sheet.charts = [];
    sheet.touched = "yes";
    const again = await saveWorkbook(workbook);
    expect(partText(again, "xl/charts/chart1.xml") + partText(again, "xl/drawings/drawing1.xml")).toBe("");
    expect(partText(again, "[Content_Types].xml")).not.toMatch(/chart|drawing/);
    expect(partText(again, "xl/worksheets/sheet2.xml")).not.toContain("<drawing");
  });

  test.each([
    "BarClustered",
    "BarStacked",
    "ColumnStacked",
    "Line",
    "LineMarkers",
    "Pie",
    "Doughnut",
    "Area",
    "XYScatter",
    "RadarMarkers",
  ])("of kind %s are read as they were written", async (chartType) => {
    const sheet = await reread((own) => own.charts.push(chart([series("'進捗一覧'!$B$2:$B$4")], { chartType })));
    expect(sheet.charts[0]).toMatchObject({ chartType, series: [{ values: "'進捗一覧'!$B$2:$B$4" }] });
  });
});
