import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { contentBlock, rectOf } from "../../src/core/workbook/layout/contentBlock";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { insertCells } from "../../src/host/model/editStructure";
import { enterContent } from "../../src/host/model/enterContent";
import { mergeRange } from "../../src/host/model/mergeCells";
import { deleteName } from "../../src/host/model/names";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";

const NAME = "進捗一覧";
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** A sheet of ours of that many rows and columns, every cell filled. */
function planOf(rows: number, columns: number): SheetPlan {
  const area = rectOf(0, 0, rows, columns);
  const contents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) => `${row}/${at}`),
  );
  return {
    key: "statusTable",
    name: NAME,
    area,
    blocks: [
      contentBlock(
        0,
        0,
        contents.map((line) => line.map((text) => `'${text}`)),
      ),
    ],
    fills: [],
    formats: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    charts: [],
    gridlines: true,
  };
}

async function written(model: WorkbookModel, plan: SheetPlan): Promise<SheetModel> {
  openSession(model);
  await excelWorkbook().applyPlans([plan]);
  const sheet = model.sheets.find(({ name }) => name === NAME);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function texts(sheet: SheetModel, wanted: (text: string) => boolean): readonly string[] {
  return [...sheet.rows.values()].flatMap((line) =>
    [...line.values()].flatMap(({ value }) => (typeof value === "string" && wanted(value) ? [value] : [])),
  );
}

const isTheirs = (text: string): boolean => !/^\d+\/\d+$/.test(text);
const withoutMarks = (model: WorkbookModel): void => {
  for (const name of model.names.filter((each) => /_(columns|rows)$/.test(each.name))) deleteName(model, name);
};

describe("a sheet that was narrower and shorter when it was written last", () => {
  test.each<[string, (model: WorkbookModel) => void]>([
    ["as this version marks it", () => undefined],
    ["as a version marked it that did not list rows and columns", withoutMarks],
  ])("%s: what stands beside and below it moves along", async (_, age) => {
    const model = createWorkbook();
    const sheet = await written(model, planOf(10, 6));
    enterContent(model, sheet, 3, 6, "すぐ右のメモ");
    enterContent(model, sheet, 4, 9, "離れたメモ");
    enterContent(model, sheet, 5, 8, "=G4&D6");
    enterContent(model, sheet, 10, 2, "すぐ下のメモ");
    enterContent(model, sheet, 14, 7, "右下のメモ");
    mergeRange(model, sheet, { top: 7, left: 7, bottom: 8, right: 8 });
    enterContent(model, sheet, 7, 7, "結合したメモ");
    age(model);
    recalculate(model);
    const again = await written(model, planOf(15, 20));
    expect(again).toBe(sheet);
    expect(cellAt(sheet, 3, 20)?.value).toBe("すぐ右のメモ");
    expect(cellAt(sheet, 4, 23)?.value).toBe("離れたメモ");
    expect(cellAt(sheet, 5, 22)?.formula).toMatch(/^=?U4&/);
    expect(cellAt(sheet, 15, 2)?.value).toBe("すぐ下のメモ");
    expect(cellAt(sheet, 19, 21)?.value).toBe("右下のメモ");
    expect(cellAt(sheet, 7, 21)?.value).toBe("結合したメモ");
    expect(sheet.merges).toContainEqual({ top: 7, left: 21, bottom: 8, right: 22 });
    expect([cellAt(sheet, 14, 19)?.value, cellAt(sheet, 0, 0)?.value]).toEqual(["14/19", "0/0"]);
  });

  test.each([
    ["a few rows, each of which is listed", 10],
    ["more rows than a function takes", 300],
    ["more rows than can be listed", 900],
  ])("what was inserted above and left of it is kept: %s", async (_, rows) => {
    const model = createWorkbook();
    const sheet = await written(model, planOf(rows, 6));
    insertCells(model, sheet, { top: 0, left: 0, bottom: 1, right: LAST_COLUMN }, "Down");
    insertCells(model, sheet, { top: 0, left: 0, bottom: LAST_ROW, right: 0 }, "Right");
    enterContent(model, sheet, 0, 3, "決裁済み");
    enterContent(model, sheet, 1, 3, "令和７年５月");
    enterContent(model, sheet, 6, 0, "左のメモ");
    recalculate(model);
    await written(model, planOf(rows + 5, 9));
    expect([...texts(sheet, isTheirs)].sort()).toEqual(["令和７年５月", "左のメモ", "決裁済み"].sort());
    expect(cellAt(sheet, 0, 0)?.value).toBe("0/0");
    expect(cellAt(sheet, rows + 4, 8)?.value).toBe(`${rows + 4}/8`);
  });

  test("a row inserted among many is kept below", async () => {
    const model = createWorkbook();
    const sheet = await written(model, planOf(400, 6));
    insertCells(model, sheet, { top: 320, left: 0, bottom: 320, right: LAST_COLUMN }, "Down");
    enterContent(model, sheet, 320, 2, "途中のメモ");
    await written(model, planOf(400, 6));
    expect(cellAt(sheet, 400, 2)?.value).toBe("途中のメモ");
    expect(cellAt(sheet, 320, 0)?.value).toBe("320/0");
  });

  test("and a narrower one leaves nothing of the wider behind, nor touches what is beside it", async () => {
    const model = createWorkbook();
    const sheet = await written(model, planOf(10, 20));
    enterContent(model, sheet, 3, 20, "右のメモ");
    await written(model, planOf(8, 6));
    expect(texts(sheet, (text) => !isTheirs(text))).toHaveLength(48);
    expect(cellAt(sheet, 3, 20)?.value).toBe("右のメモ");
    await written(model, planOf(8, 30));
    expect(texts(sheet, isTheirs)).toEqual(["右のメモ"]);
  });
});
