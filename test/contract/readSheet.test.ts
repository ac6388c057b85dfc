import { checkSheet } from "../../src/app/checkSheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import { mergeRange } from "../../src/host/model/mergeCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";

function published(rows: number): { readonly model: WorkbookModel; readonly sheet: SheetModel } {
  const model = createWorkbook();
  const sheet = addSheet(model, "公表用");
  const header = ["団体名", "指標名", "単位", "年度（西暦）", "値"];
  const lines = Array.from({ length: rows }, (_, row) => ["北本市", `指標${row}`, "人", 2024, row]);
  enterBlock(model, sheet, { top: 1, left: 1, bottom: rows + 1, right: 5 }, [header, ...lines]);
  return { model, sheet };
}

async function check(model: WorkbookModel, name = "公表用") {
  recalculate(model);
  const { host } = openSession(model);
  const found = await checkSheet(excelWorkbook().readSheet, name);
  expect(host.recorder.unknownSelects).toEqual([]);
  return { found, syncs: host.recorder.syncs() };
}

test("a tidy sheet of numbers and texts: nothing, in two requests", async () => {
  const { found, syncs } = await check(published(40).model);
  expect(found).toEqual({ sheet: "公表用", issues: [] });
  expect(syncs).toBe(2);
});

test("formulas, merged cells, texts for figures and a chart, each by its cell", async () => {
  const { model, sheet } = published(5);
  enterBlock(model, sheet, { top: 3, left: 5, bottom: 4, right: 5 }, [["=1+1"], ["12人"]]);
  enterBlock(model, sheet, { top: 9, left: 1, bottom: 9, right: 1 }, [["注"]]);
  mergeRange(model, sheet, { top: 9, left: 1, bottom: 9, right: 2 });
  openSession(model);
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("公表用");
    const chart = target.charts.add("ColumnClustered", target.getRange("F2:F5"));
    chart.setPosition("H4", "M12");
    await context.sync();
  });
  const { found, syncs } = await check(model);
  expect(found?.issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ["1-7", 3, 5],
    ["1-8", 3, 7],
    ["1-3", 4, 5],
    ["2-1", 7, 1],
    ["2-1", 8, 1],
    ["1-4", 9, 1],
  ]);
  expect(syncs).toBe(2);
});

test("a sheet of more than 2 MB comes in further requests", async () => {
  const { found, syncs } = await check(published(30_000).model);
  expect(found?.issues).toEqual([]);
  expect(syncs).toBe(4);
});

test.each([
  ["an empty sheet", "空", { sheet: "空", issues: [] }],
  ["no sheet of that name", "ない", null],
])("%s", async (_, name, expected) => {
  const { model } = published(1);
  addSheet(model, "空");
  const { found, syncs } = await check(model, name);
  expect(found).toEqual(expected);
  expect(syncs).toBe(1);
});
