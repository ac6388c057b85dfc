import { errorCode } from "../support/errorCode";
import type { HostSession } from "../support/hostSession";
import { openSession } from "../support/hostSession";

let session: HostSession;
beforeEach(() => {
  session = openSession();
});

async function run<T>(work: (context: Excel.RequestContext) => T): Promise<T> {
  return session.Excel.run(async (context) => {
    const result = work(context);
    await context.sync();
    return result;
  });
}

async function names(): Promise<string[]> {
  const sheets = await run((context) => context.workbook.worksheets.load("items/name"));
  return sheets.items.map(({ name }) => name);
}

describe("worksheets", () => {
  test("are added behind the others, renamed, moved and deleted; the proxy follows", async () => {
    await session.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("進捗一覧");
      worksheets.add();
      await context.sync();
      added.name = "新しい名前";
      added.position = 0;
      await context.sync();
      added.load("name,position,id");
      await context.sync();
      expect([added.name, added.position]).toEqual(["新しい名前", 0]);
      worksheets.getLast().delete();
    });
    expect(await names()).toEqual(["新しい名前", "Sheet1"]);
  });

  test.each([
    ["longer than 31 characters", "あ".repeat(32), "InvalidArgument"],
    ["with a forbidden character", "R6/4", "InvalidArgument"],
    ["taken, in another case", "SHEET1", "ItemAlreadyExists"],
  ])("a name %s is refused", async (_, name, code) => {
    expect(await errorCode(run((context) => void context.workbook.worksheets.add(name)))).toBe(code);
    expect(await names()).toEqual(["Sheet1"]);
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
    expect(await errorCode(run((context) => first(context).delete()))).not.toBe("no error");
    expect(await errorCode(run((context) => void (first(context).visibility = "Hidden")))).not.toBe("no error");
  });

  test("structure protection forbids adding", async () => {
    await run((context) => context.workbook.protection.protect());
    expect(await errorCode(run((context) => void context.workbook.worksheets.add("x")))).toBe("AccessDenied");
    await run((context) => context.workbook.protection.unprotect());
    await run((context) => void context.workbook.worksheets.add("x"));
    expect(await names()).toEqual(["Sheet1", "x"]);
  });

  test("a copy stands where asked and is reached again after the sync", async () => {
    await session.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1").values = [["元"]];
      const copied = first.copy("Before", first);
      await context.sync();
      copied.load("name");
      const value = copied.getRange("A1").load("values");
      await context.sync();
      expect([copied.name, value.values]).toEqual(["Sheet1 (2)", [["元"]]]);
    });
    expect(await names()).toEqual(["Sheet1 (2)", "Sheet1"]);
  });

  test("counts, neighbours and the active sheet, with and without hidden ones", async () => {
    const found = await session.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("隠れ").visibility = "VeryHidden";
      const last = worksheets.add("三");
      last.activate();
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const sheets = [
        worksheets.getFirst().getNext(),
        worksheets.getFirst().getNext(true),
        last.getPrevious(true),
        worksheets.getActiveWorksheet(),
      ].map((sheet) => sheet.load("name"));
      const none = last.getNextOrNullObject();
      await context.sync();
      return [...counts.map(({ value }) => value), ...sheets.map(({ name }) => name), none.isNullObject];
    });
    expect(found).toEqual([3, 2, "隠れ", "三", "Sheet1", "三", true]);
  });

  test("view, tab colour and standard width", async () => {
    const sheet = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.showGridlines = false;
      first.showHeadings = false;
      first.tabColor = "#1f4e79";
      return first.load("showGridlines,showHeadings,tabColor,standardWidth");
    });
    expect(sheet.toJSON()).toMatchObject({
      showGridlines: false,
      showHeadings: false,
      tabColor: "#1F4E79",
      standardWidth: 8.38,
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, { rows: number; columns: number } | null]>([
    ["rows", (sheet) => sheet.freezePanes.freezeRows(3), { rows: 3, columns: 0 }],
    ["columns", (sheet) => sheet.freezePanes.freezeColumns(2), { rows: 0, columns: 2 }],
    ["a corner", (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:C4")), { rows: 4, columns: 3 }],
    ["whole rows", (sheet) => sheet.freezePanes.freezeAt("1:2"), { rows: 2, columns: 0 }],
    ["nothing", (sheet) => sheet.freezePanes.unfreeze(), null],
  ])("freezes %s", async (_, freeze, expected) => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeRows(9);
      freeze(sheet);
    });
    expect(session.model.sheets[0]?.freeze).toEqual(expected);
  });
});

describe("worksheet protection", () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect(options, password);
    });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["a fill", (sheet) => void (sheet.getRange("B1").format.fill.color = "red")],
    ["a column width", (sheet) => void (sheet.getRange("A1").format.columnWidth = 90)],
    ["a chart", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:A2"))],
    ["a rule", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["inserted rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
  ])("forbids %s", async (_, change) => {
    await protect();
    expect(await errorCode(run((context) => change(context.workbook.worksheets.getFirst())))).toBe("AccessDenied");
  });

  test("allows unlocked cells and what was allowed", async () => {
    await protect({ allowFormatColumns: true });
    await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A1").format.columnWidth = 90;
    });
    expect(session.model.sheets[0]?.columnWidths.get(0)).toBe(90);
  });

  test("options are told, a wrong password is refused", async () => {
    await protect({ allowSort: true, selectionMode: "Unlocked" }, "秘密");
    const unprotect = (password?: string) =>
      run((context) => context.workbook.worksheets.getFirst().protection.unprotect(password));
    expect(await errorCode(unprotect())).toBe("BadPassword");
    const protection = await run((context) =>
      context.workbook.worksheets.getFirst().protection.load("protected,options"),
    );
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
    await unprotect("秘密");
    expect(session.model.sheets[0]?.protection.protected).toBe(false);
  });

  test("protecting twice is refused", async () => {
    await protect();
    expect(await errorCode(protect())).toBe("AccessDenied");
  });
});

describe("page layout", () => {
  test("is set and read again", async () => {
    const layout = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A3";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintArea(sheet.getRange("A1:K40"));
      page.setPrintTitleRows("$1:$3");
      page.setPrintMargins("Centimeters", { left: 2.54 });
      page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      page.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
      page.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      const area = page.getPrintArea().load("address");
      const titles = page.getPrintTitleRows().load("address");
      const none = page.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([area.address, titles.address, none.isNullObject]).toEqual(["Sheet1!A1:K40", "Sheet1!1:3", true]);
      expect(page.headersFooters.defaultForAllPages.centerFooter).toBe("&P / &N");
      return page.toJSON();
    });
    expect(layout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      leftMargin: 72,
      topMargin: 54,
      centerHorizontally: true,
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a zoom of 5 %", (sheet) => void (sheet.pageLayout.zoom = { scale: 5 })],
    ["an unknown paper", (sheet) => void (sheet.pageLayout.paperSize = "A9" as Excel.PaperType)],
    [
      "256 characters",
      (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
    ],
    ["a break before the first row", (sheet) => void sheet.horizontalPageBreaks.add("A1")],
  ])("%s is refused", async (_, change) => {
    expect(await errorCode(run((context) => change(context.workbook.worksheets.getFirst())))).toBe("InvalidArgument");
  });

  test("page breaks are added once, counted and removed", async () => {
    await session.Excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getFirst().horizontalPageBreaks;
      breaks.add("A20");
      breaks.add("A10:B10");
      breaks.add("A20");
      breaks.load("items/rowIndex");
      const count = breaks.getCount();
      await context.sync();
      expect([count.value, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([2, [9, 19]]);
      breaks.items[0]?.delete();
      await context.sync();
      expect(session.model.sheets[0]?.pageLayout.horizontalBreaks).toEqual([19]);
      breaks.removePageBreaks();
    });
    expect(session.model.sheets[0]?.pageLayout.horizontalBreaks).toEqual([]);
  });
});

describe("names", () => {
  test("of ranges, numbers and formulas", async () => {
    const items = await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { names: collection } = context.workbook;
      collection.add("計画期間", sheet.getRange("B2:B3"), "開始と終了");
      collection.add("しきい値", "=0.8");
      sheet.names.add("見出し", sheet.getRange("A1")).visible = false;
      return [collection, sheet.names].map((each) =>
        each.load("items/name,items/formula,items/type,items/scope,items/value,items/comment,items/visible"),
      );
    });
    expect(items.flatMap(({ items: each }) => each.map((item) => item.toJSON()))).toMatchObject([
      { name: "計画期間", formula: "=Sheet1!$B$2:$B$3", type: "Range", value: "Sheet1!B2:B3", comment: "開始と終了" },
      { name: "しきい値", formula: "=0.8", type: "Double", value: 0.8, scope: "Workbook" },
      { name: "見出し", scope: "Worksheet", visible: false },
    ]);
  });

  test("lead to their cells, also after rows were inserted, and can be changed", async () => {
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add("印", sheet.getRange("A1:B2"));
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      const range = name.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A2:B3");
      name.formula = "=Sheet1!$C$1";
      await context.sync();
      name.load("value");
      await context.sync();
      expect(name.value).toBe("Sheet1!C1");
      name.delete();
    });
    expect(session.model.names).toEqual([]);
  });

  test.each(["KPI1", "R6", "A1", "r", "1st", "二 語", ""])("%j is no name", async (name) => {
    expect(await errorCode(run((context) => void context.workbook.names.add(name, "=1")))).toBe("InvalidArgument");
  });

  test("a name that is taken is refused, a missing one is a null object", async () => {
    await run((context) => void context.workbook.names.add("率", "=1"));
    expect(await errorCode(run((context) => void context.workbook.names.add("率", "=2")))).not.toBe("no error");
    const missing = await run((context) => context.workbook.names.getItemOrNullObject("なし"));
    expect(missing.isNullObject).toBe(true);
  });
});

describe("kept with the workbook", () => {
  test("settings with JSON values and dates", async () => {
    const value = { scheme: "standard", at: new Date(0), years: [6, 7] };
    await run((context) => void context.workbook.settings.add("state", value));
    expect(session.model.settings.get("state")).toEqual({ scheme: "standard", at: "Date(0)", years: [6, 7] });
    await session.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("state").load("value");
      const none = context.workbook.settings.getItemOrNullObject("x");
      await context.sync();
      expect([setting.value, none.isNullObject]).toEqual([value, true]);
      setting.delete();
    });
    expect(session.model.settings.size).toBe(0);
  });

  test("custom XML parts by namespace", async () => {
    const xml = '<?xml version="1.0"?><k:plan xmlns:k="urn:example:kpi"><k:a b="1>0"/></k:plan>';
    await session.Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      await context.sync();
      const only = context.workbook.customXmlParts.getByNamespace("urn:example:kpi").getOnlyItem();
      const text = only.getXml();
      const other = context.workbook.customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect([text.value, other.isNullObject]).toEqual([xml, true]);
      part.setXml('<plan xmlns="urn:other"/>');
      part.load("namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:other");
      part.delete();
    });
    expect(session.model.customXmlParts).toEqual([]);
  });

  test.each(["", "text", "<a><b></a>", "<a/><b/>", "<a"])("%j is no XML part", async (xml) => {
    expect(await errorCode(run((context) => void context.workbook.customXmlParts.add(xml)))).toBe("InvalidArgument");
  });

  test("document properties", async () => {
    await session.Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("版", "案");
      custom.add("年度", 6);
      custom.load("items/key,items/value,items/type");
      await context.sync();
      expect(custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([
        ["版", "案", "String"],
        ["年度", 6, "Number"],
      ]);
      custom.getItem("版").delete();
      expect(await errorCode(Promise.resolve().then(() => context.sync()))).toBe("no error");
      custom.add("x", "長".repeat(256));
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    });
    expect([...session.model.properties]).toEqual([["年度", 6]]);
  });

  test("sheet properties are copied along with the sheet", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.customProperties.add("owned", "statusTable");
      sheet.copy("End");
    });
    const value = await run((context) =>
      context.workbook.worksheets.getLast().customProperties.getItemOrNullObject("OWNED").load("value"),
    );
    expect(value.value).toBe("statusTable");
  });
});

describe("application", () => {
  test("results wait while calculation is suspended, until the next sync", async () => {
    const [waiting, done] = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values as unknown[][], after.values as unknown[][]];
    });
    expect([waiting, done]).toEqual([[[0]], [[6]]]);
  });

  test("manual calculation waits for calculate", async () => {
    await session.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B1");
      context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [[2, "=A1*3"]];
      await context.sync();
      context.application.calculationMode = "Manual";
      context.workbook.worksheets.getFirst().getRange("A1").values = [[5]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[15]]);
    });
  });

  test("the culture is Japanese", async () => {
    const culture = await run((context) =>
      context.application.cultureInfo.load("name,numberFormat/numberGroupSeparator"),
    );
    expect([culture.name, culture.numberFormat.numberGroupSeparator]).toEqual(["ja-JP", ","]);
  });

  test("selecting moves the selection to the sheet", async () => {
    const selected = await run((context) => {
      context.workbook.worksheets.add("先").getRange("B2:C3").select();
      return [context.workbook.getSelectedRange().load("address"), context.workbook.getActiveCell().load("address")];
    });
    expect(selected.map(({ address }) => address)).toEqual(["先!B2:C3", "先!B2"]);
  });
});
