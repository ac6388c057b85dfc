import { errorCode } from "../support/errorCode";
import type { HostSession } from "../support/hostSession";
import { openSession } from "../support/hostSession";

let session: HostSession;
beforeEach(() => {
  session = openSession();
});

/** Runs on the first sheet and gives back what the range at the address holds under the names. */
async function read<T>(address: string, name: string): Promise<T> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load(name);
    await context.sync();
    return (range as unknown as Record<string, T>)[name] as T;
  });
}

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await session.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("contents", () => {
  test("values, formulas and text of a block", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").values = [
        [1, "指標", true],
        ["=A1*2", "", "12.5%"],
      ];
    });
    expect(await read("A1:C2", "values")).toEqual([
      [1, "指標", true],
      [2, "", 0.125],
    ]);
    expect(await read("A1:C2", "formulas")).toEqual([
      [1, "指標", true],
      ["=A1*2", "", 0.125],
    ]);
    expect(await read("A1:C2", "text")).toEqual([
      ["1", "指標", "TRUE"],
      ["2", "", "12.50%"],
    ]);
    expect(await read("A1:C2", "valueTypes")).toEqual([
      ["Double", "String", "Boolean"],
      ["Double", "Empty", "Double"],
    ]);
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, ""]];
    });
    expect(await read("A1:B1", "values")).toEqual([[1, ""]]);
  });

  test("one formula for a range is adjusted to each cell", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      (sheet.getRange("B1:C3") as { formulas: unknown }).formulas = "=A1*10";
    });
    expect(await read("B1:C3", "formulas")).toEqual([
      ["=A1*10", "=B1*10"],
      ["=A2*10", "=B2*10"],
      ["=A3*10", "=B3*10"],
    ]);
    expect(await read("C3", "values")).toEqual([[300]]);
  });

  test.each([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    ["rows of different length", [[1, 2], [3]]],
    [
      "objects",
      [
        [{}, 1],
        [1, 1],
      ],
    ],
  ])("a block of the wrong kind is refused: %s", async (_, block) => {
    const work = onSheet((sheet) => void (sheet.getRange("A1:B2").values = block as string[][]));
    expect(await errorCode(work)).toBe("InvalidArgument");
  });

  test("a formula in R1C1 notation is read and written relative to its cell", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[5], [6]];
      sheet.getRange("B1:B2").formulasR1C1 = [["=RC[-1]*2"], ['=R1C1+R[-1]C&"RC"']];
    });
    expect(await read("B1:B2", "formulas")).toEqual([["=A1*2"], ['=$A$1+B1&"RC"']]);
    expect(await read("B1:B2", "formulasR1C1")).toEqual([["=RC[-1]*2"], ['=R1C1+R[-1]C&"RC"']]);
  });

  test("100,000 cells are written in slices and read back whole", async () => {
    const block = Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
    await onSheet((sheet) => void (sheet.getRange("A1:J10000").values = block));
    const writing = session.host.recorder.requests[0];
    expect(writing?.actions).toBeGreaterThan(60);
    expect(await read("A1:J10000", "values")).toEqual(block);
    expect(session.host.recorder.syncs()).toBe(2);
  });

  test("a block of the wrong size is refused before its slices are written", async () => {
    const block = Array.from({ length: 400 }, () => [1, 2, 3, 4]);
    expect(await errorCode(onSheet((sheet) => void (sheet.getRange("A1:D500").values = block)))).toBe(
      "InvalidArgument",
    );
    expect(await read("A1", "values")).toEqual([[""]]);
  });

  test("number formats for a block and for all", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[0.5, 45000]];
      sheet.getRange("A1:B1").numberFormat = [["0.0%", "yyyy/m/d"]];
      (sheet.getRange("C1:D1") as { numberFormat: unknown }).numberFormat = "#,##0";
    });
    expect(await read("A1:D1", "numberFormat")).toEqual([["0.0%", "yyyy/m/d", "#,##0", "#,##0"]]);
    expect(await read("A1:B1", "text")).toEqual([["50.0%", "2023/3/15"]]);
    expect(await read("E1", "numberFormatLocal")).toEqual([["G/標準"]]);
  });
});

describe("places", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "D3"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(0), "B2:B4"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsAbove(-2)", (range) => range.getRowsAbove(-2), "B2:D3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getRowsBelow(-1)", (range) => range.getRowsBelow(-1), "B4:D4"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
    ["getIntersection", (range) => range.getIntersection("C3:Z9"), "C3:D4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getUsedRange", (range) => range.getUsedRange(true), "C2:C3"],
    ["getSurroundingRegion", (range) => range.getCell(0, 1).getSurroundingRegion(), "C1:C3"],
  ])("%s", async (_, move, expected) => {
    await onSheet((sheet) => {
      sheet.getRange("C1:C3").values = [[1], [2], [3]];
    });
    const address = await session.Excel.run(async (context) => {
      const moved = move(context.workbook.worksheets.getFirst().getRange("B2:D4")).load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["beyond the left edge", (sheet) => sheet.getRange("A1").getOffsetRange(0, -1), "InvalidArgument"],
    ["a row the range does not have", (sheet) => sheet.getRange("A1:B2").getRow(2), "InvalidArgument"],
    ["no common cells", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
    ["no address", (sheet) => sheet.getRange("指標1"), "InvalidArgument"],
    ["another sheet", (sheet) => sheet.getRange("Other!A1"), "InvalidArgument"],
    ["no used cells", (sheet) => sheet.getRange("A1:B2").getUsedRange(), "ItemNotFound"],
  ])("%s is refused", async (_, move, code) => {
    expect(await errorCode(onSheet((sheet) => void move(sheet).load("address")))).toBe(code);
  });

  test("addresses of sheets with other names are quoted", async () => {
    await onSheet((sheet) => void (sheet.name = "進捗 一覧"));
    expect(await read("B:C", "address")).toBe("'進捗 一覧'!B:C");
  });

  test("whole columns have no cell contents to hand over", async () => {
    expect(await read("A:B", "values")).toBeNull();
    expect(await read("A:B", "rowCount")).toBe(1_048_576);
  });
});

describe("structure", () => {
  test("a range got before rows are inserted follows them", async () => {
    const address = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2:B3");
      range.values = [["前"], ["後"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address,values");
      await context.sync();
      expect(range.values).toEqual([["前"], ["後"]]);
      return range.address;
    });
    expect(address).toBe("Sheet1!B4:B5");
  });

  test("a range whose cells were deleted is an invalid reference", async () => {
    const work = session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      range.load("values");
      await context.sync();
    });
    expect(await errorCode(work)).toBe("InvalidReference");
  });

  test("insert answers the new cells, formulas follow", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1], ["=A1+1"]];
      sheet.getRange("A1").insert("Down").values = [["見出し"]];
    });
    expect(await read("A1:A3", "formulas")).toEqual([["見出し"], [1], ["=A2+1"]]);
  });

  test("merges are found, and gone after unmerge", async () => {
    const find = () =>
      session.Excel.run(async (context) => {
        const areas = context.workbook.worksheets.getFirst().getRange("A1:Z9").getMergedAreasOrNullObject();
        areas.load("address,areaCount");
        areas.areas.load("items/rowIndex,items/columnCount");
        await context.sync();
        return areas.isNullObject ? null : [areas.address, areas.areas.items.map((area) => area.columnCount)];
      });
    expect(await find()).toBeNull();
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("D2:E3").merge(true);
    });
    expect(await find()).toEqual(["Sheet1!A1:C1,Sheet1!D2:E2,Sheet1!D3:E3", [3, 2, 2]]);
    await onSheet((sheet) => sheet.getRange("A1:Z9").unmerge());
    expect(await find()).toBeNull();
  });

  test("copyFrom formulas adjusts them, values takes results", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
      sheet.getRange("A2:A3").values = [[4], [5]];
      sheet.getRange("B2:B3").copyFrom("B1", "Formulas");
      sheet.getRange("C1:C3").copyFrom("B1:B3", "Values");
    });
    expect(await read("B2:C3", "formulas")).toEqual([
      ["=A2*3", 12],
      ["=A3*3", 15],
    ]);
  });

  test("autoFill repeats formulas downwards", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1+1"]];
      sheet.getRange("B1").autoFill("B1:B3", "FillCopy");
    });
    expect(await read("B1:B3", "values")).toEqual([[2], [3], [4]]);
  });

  test.each([
    ["Contents", "", "#FF0000"],
    ["Formats", 1, "#FFFFFF"],
    ["All", "", "#FFFFFF"],
  ] as const)("clear %s", async (kind, value, fill) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").clear(kind);
    });
    expect(await read("A1", "values")).toEqual([[value]]);
    const color = await session.Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getFirst().getRange("A1").format.fill.load("color");
      await context.sync();
      return loaded.color;
    });
    expect(color).toBe(fill);
  });

  test("rows are sorted by a column, empty cells last", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B4").values = [
        ["名前", "値"],
        ["い", 3],
        ["ろ", ""],
        ["は", 1],
      ];
      sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: false }], false, true);
    });
    expect(await read("A2:B4", "values")).toEqual([
      ["い", 3],
      ["は", 1],
      ["ろ", ""],
    ]);
  });
});

describe("special cells and views", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, "=A1"],
        ["", "text"],
        [2, "=A3/0"],
      ];
      sheet.getRange("2:2").rowHidden = true;
    }),
  );

  test.each([
    ["Constants", undefined, "Sheet1!A1,Sheet1!B2,Sheet1!A3"],
    ["Constants", "Numbers", "Sheet1!A1,Sheet1!A3"],
    ["Formulas", undefined, "Sheet1!B1,Sheet1!B3"],
    ["Formulas", "Errors", "Sheet1!B3"],
    ["Blanks", undefined, "Sheet1!A2"],
    ["Visible", undefined, "Sheet1!A1:B1,Sheet1!A3:B3"],
    ["DataValidations", undefined, null],
  ] as const)("%s %s", async (type, valueType, expected) => {
    const address = await session.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      const areas = range.getSpecialCellsOrNullObject(type, valueType as "Numbers").load("address");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });
    expect(address).toBe(expected);
  });

  test("the visible view leaves hidden rows out", async () => {
    const values = await session.Excel.run(async (context) => {
      const view = context.workbook.worksheets.getFirst().getRange("A1:A3").getVisibleView().load("values,rowCount");
      await context.sync();
      return view.values as unknown[][];
    });
    expect(values).toEqual([[1], [2]]);
  });

  test("hidden rows are told for all, none and some", async () => {
    expect(await read("2:2", "rowHidden")).toBe(true);
    expect(await read("A1:A3", "rowHidden")).toBeNull();
    expect(await read("A1", "rowHidden")).toBe(false);
    const hidden = await session.Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getFirst().getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map((row) => row.rowHidden);
    });
    expect(hidden).toEqual([false, true, false]);
  });
});

test("a hyperlink shows its text, looks like a link and is told again", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B5", textToDisplay: "=B5", screenTip: "元のセル" };
  });
  expect(await read("A1", "hyperlink")).toEqual({
    documentReference: "Sheet1!B5",
    textToDisplay: "=B5",
    screenTip: "元のセル",
  });
  expect(await read("A1", "values")).toEqual([["=B5"]]);
});
