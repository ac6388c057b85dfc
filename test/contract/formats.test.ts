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

describe("cell formats", () => {
  test.each<[string, (format: Excel.RangeFormat) => void, string, object]>([
    [
      "font",
      ({ font }) => font.set({ name: "BIZ UDゴシック", size: 9, bold: true, color: "#1f4E79", underline: "Single" }),
      "font/name,font/size,font/bold,font/color,font/underline,font/italic",
      { font: { name: "BIZ UDゴシック", size: 9, bold: true, color: "#1F4E79", underline: "Single", italic: false } },
    ],
    ["fill", ({ fill }) => void (fill.color = "orange"), "fill/color", { fill: { color: "#FFA500" } }],
    [
      "alignment",
      (format) =>
        format.set({
          horizontalAlignment: "CenterAcrossSelection",
          verticalAlignment: "Top",
          wrapText: true,
          shrinkToFit: false,
          indentLevel: 2,
          textOrientation: -45,
        }),
      "horizontalAlignment,verticalAlignment,wrapText,shrinkToFit,indentLevel,textOrientation",
      {
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
        shrinkToFit: false,
        indentLevel: 2,
        textOrientation: -45,
      },
    ],
    [
      "protection",
      ({ protection }) => protection.set({ locked: false, formulaHidden: true }),
      "protection/locked,protection/formulaHidden",
      { protection: { locked: false, formulaHidden: true } },
    ],
    [
      "sizes",
      (format) => format.set({ columnWidth: 100, rowHeight: 30 }),
      "columnWidth,rowHeight",
      { columnWidth: 100, rowHeight: 30 },
    ],
  ])("%s", async (_, change, names, expected) => {
    const format = await onSheet((sheet) => {
      change(sheet.getRange("A1:B2").format);
      return sheet.getRange("A1:B2").format.load(names);
    });
    expect(format.toJSON()).toMatchObject(expected);
  });

  test("defaults of a new workbook", async () => {
    const format = await onSheet((sheet) =>
      sheet
        .getRange("C3")
        .format.load("font/name,font/size,font/color,horizontalAlignment,columnWidth,rowHeight,protection/locked"),
    );
    expect(format.toJSON()).toMatchObject({
      font: { name: "游ゴシック", size: 11, color: "#000000" },
      horizontalAlignment: "General",
      columnWidth: 54,
      rowHeight: 18.75,
      protection: { locked: true },
    });
  });

  test("what cells do not agree on is null", async () => {
    const format = await onSheet((sheet) => {
      sheet.getRange("A1").format.set({ font: { bold: true }, fill: { color: "red" }, columnWidth: 80 });
      return sheet.getRange("A1:B1").format.load("font/bold,font/size,fill/color,columnWidth");
    });
    expect(format.toJSON()).toMatchObject({ font: { bold: null, size: 11 }, fill: { color: null }, columnWidth: null });
  });

  test("a format of whole columns reaches cells that are written later", async () => {
    const bold = await onSheet((sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B7").values = [["後"]];
      return [sheet.getRange("B7"), sheet.getRange("A1:A9"), sheet.getRange("B:B")].map((range) =>
        range.format.font.load("bold"),
      );
    });
    expect(bold.map((font) => font.bold)).toEqual([true, false, true]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a colour", (sheet) => void (sheet.getRange("A1").format.fill.color = "reddish")],
    ["a font size", (sheet) => void (sheet.getRange("A1").format.font.size = 500)],
    ["an alignment", (sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left")],
    ["a row height", (sheet) => void (sheet.getRange("A1").format.rowHeight = 410)],
    ["an indent", (sheet) => void (sheet.getRange("A1").format.indentLevel = 1.5)],
  ])("%s that Excel does not have is refused", async (_, change) => {
    expect(await errorCode(onSheet(change))).toBe("InvalidArgument");
  });

  test("autofit counts full-width characters twice and lines one by one", async () => {
    const [narrow, wide, rows] = await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["abcdefgh", "総合戦略基本目標"]];
      sheet.getRange("A2").values = [["一\n二\n三"]];
      sheet.getRange("A1:B1").format.autofitColumns();
      sheet.getRange("A2").format.autofitRows();
      return [
        sheet.getRange("A1").format.load("columnWidth"),
        sheet.getRange("B1").format.load("columnWidth"),
        sheet.getRange("A2").format.load("rowHeight"),
      ];
    });
    expect((wide?.columnWidth ?? 0) - 6).toBe(2 * ((narrow?.columnWidth ?? 0) - 6));
    expect(rows?.rowHeight).toBe(56.25);
  });

  test("rows that were fitted follow their texts until they get a height of their own", async () => {
    const height = async (change: (range: Excel.Range) => void) =>
      (
        await onSheet((sheet) => {
          change(sheet.getRange("A2"));
          return sheet.getRange("A2").format.load("rowHeight");
        })
      ).rowHeight;
    const write = (text: string) => (range: Excel.Range) => void (range.values = [[text]]);
    expect(await height((range) => void (range.format.rowHeight = 30))).toBe(30);
    expect(await height(write("一\n二\n三"))).toBe(30);
    expect(await height((range) => range.getEntireRow().format.autofitRows())).toBe(56.25);
    expect(await height(write("一\n二"))).toBe(37.5);
    expect(await height((range) => void (range.format.rowHeight = 30))).toBe(30);
  });
});

describe("borders", () => {
  const line = (sheet: Excel.Worksheet, address: string, side: Excel.BorderIndex | "EdgeTop") =>
    sheet
      .getRange(address)
      .format.borders.getItem(side as "EdgeTop")
      .load("style,weight,color");
  const draw = (sheet: Excel.Worksheet, address: string, side: string, weight = "Thin") => {
    const border = sheet.getRange(address).format.borders.getItem(side as "EdgeTop");
    border.style = "Continuous";
    border.weight = weight as "Thin";
    border.color = "#7F7F7F";
  };

  test.each([
    ["EdgeTop", "B2", "EdgeTop", "Continuous"],
    ["EdgeTop", "B3", "EdgeTop", "None"],
    ["EdgeBottom", "C4", "EdgeBottom", "Continuous"],
    ["EdgeBottom", "C5", "EdgeTop", "Continuous"],
    ["InsideHorizontal", "B3", "EdgeTop", "Continuous"],
    ["InsideHorizontal", "B2", "EdgeTop", "None"],
    ["InsideVertical", "B2", "EdgeRight", "Continuous"],
    ["InsideVertical", "C2", "EdgeRight", "None"],
    ["DiagonalUp", "B2", "DiagonalUp", "Continuous"],
  ])("%s of B2:C4: %s has at %s %s", async (drawn, address, side, style) => {
    const border = await onSheet((sheet) => {
      draw(sheet, "B2:C4", drawn);
      return line(sheet, address, side as "EdgeTop");
    });
    expect(border.style).toBe(style);
  });

  test.each([["Hairline"], ["Thin"], ["Medium"], ["Thick"]])("weight %s", async (weight) => {
    const border = await onSheet((sheet) => {
      draw(sheet, "A1:B2", "EdgeLeft", weight);
      return line(sheet, "A1:B2", "EdgeLeft" as "EdgeTop");
    });
    expect([border.style, border.weight, border.color]).toEqual(["Continuous", weight, "#7F7F7F"]);
  });

  test("taking the line of one cell away takes it from its neighbour too", async () => {
    const border = await onSheet((sheet) => {
      draw(sheet, "A1", "EdgeBottom");
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
      return line(sheet, "A1", "EdgeBottom" as "EdgeTop");
    });
    expect(border.style).toBe("None");
  });
});

describe("conditional formats", () => {
  test("a new one has first priority; it is found from any of its cells", async () => {
    const formats = await onSheet((sheet) => {
      const range = sheet.getRange("B2:B9");
      for (const formula of ['=$C2="遅れ"', "=$C2>1"]) {
        const added = range.conditionalFormats.add("Custom");
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = "#FFC7CE";
        added.custom.format.font.bold = true;
        added.stopIfTrue = true;
      }
      return sheet
        .getRange("A5:C5")
        .conditionalFormats.load(
          "items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold",
        );
    });
    expect(formats.items.map((item) => item.toJSON())).toMatchObject([
      { type: "Custom", priority: 0, stopIfTrue: true, custom: { rule: { formula: "=$C2>1" } } },
      {
        priority: 1,
        custom: { rule: { formula: '=$C2="遅れ"' }, format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
      },
    ]);
  });

  test("by cell value and by text", async () => {
    const formats = await onSheet((sheet) => {
      const range = sheet.getRange("A1:A5");
      range.conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "=1",
        formula2: "=2",
        operator: "Between",
      };
      range.conditionalFormats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "達成" };
      return range.conditionalFormats.load("items/cellValueOrNullObject/rule,items/textComparisonOrNullObject/rule");
    });
    const [text, value] = formats.items;
    expect(value?.cellValueOrNullObject.rule).toEqual({ formula1: "=1", formula2: "=2", operator: "Between" });
    expect([text?.cellValueOrNullObject.isNullObject, text?.textComparisonOrNullObject.rule]).toEqual([
      true,
      { operator: "Contains", text: "達成" },
    ]);
  });

  test("clearing a part leaves the rest with the formula of each cell", async () => {
    const [ranges, formula] = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=B1>0";
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
      const format = sheet.getRange("A5").conditionalFormats.getItemAt(0);
      const areas = format.getRanges().load("address");
      format.custom.rule.load("formula");
      const none = sheet.getRange("A1:A3").conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
      return [areas.address, format.custom.rule.formula];
    });
    expect([ranges, formula]).toEqual(["Sheet1!A4:A9", "=B4>0"]);
  });

  test("one is deleted, another moved to the front", async () => {
    await session.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats;
      const added = ["=1", "=2", "=3"].map((formula) => {
        const format = formats.add("Custom");
        format.custom.rule.formula = formula;
        return format;
      });
      await context.sync();
      added[1]?.delete();
      if (added[0] !== undefined) added[0].priority = 0;
      formats.load("items/custom/rule/formula");
      await context.sync();
      expect(formats.items.map((item) => item.custom.rule.formula)).toEqual(["=1", "=3"]);
    });
  });
});

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ["list", { list: { inCellDropDown: true, source: "達成,未達成" } }, "List"],
    ["formula", { list: { inCellDropDown: false, source: "=$D$1:$D$3" } }, "List"],
    ["whole number", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }, "WholeNumber"],
    ["decimal", { decimal: { formula1: 0, operator: "GreaterThan" } }, "Decimal"],
    ["custom", { custom: { formula: "=LEN(A1)<5" } }, "Custom"],
  ])("%s", async (_, rule, type) => {
    const validation = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: "入力", message: "数値" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "確認", message: "範囲外です" };
      return sheet.getRange("A2").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    });
    expect(validation.type).toBe(type);
    expect(validation.rule).toMatchObject(rule);
    expect([validation.prompt.message, validation.errorAlert.style, validation.ignoreBlanks]).toEqual([
      "数値",
      "Warning",
      true,
    ]);
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a list of 256 characters",
      (each) => void (each.rule = { list: { inCellDropDown: true, source: "あ".repeat(256) } }),
    ],
    ["between without a second bound", (each) => void (each.rule = { decimal: { formula1: 1, operator: "Between" } })],
    [
      "two rules at once",
      (each) => void (each.rule = { custom: { formula: "=TRUE" }, decimal: { formula1: 1, operator: "EqualTo" } }),
    ],
    [
      "a title of 33 characters",
      (each) => {
        each.rule = { custom: { formula: "=TRUE" } };
        each.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      },
    ],
  ])("%s is refused", async (_, change) => {
    expect(await errorCode(onSheet((sheet) => change(sheet.getRange("A1").dataValidation)))).toBe("InvalidArgument");
  });

  test("a rule on a part replaces it there only; clear removes it", async () => {
    const loaded = await onSheet((sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A3:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A9").dataValidation.clear();
      return ["A1:A2", "A3", "A5:A8", "A9", "A1:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
    });
    expect(loaded.map(({ type }) => type)).toEqual(["Decimal", "List", "Decimal", "None", "Inconsistent"]);
  });
});
