import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet, setVisibility } from "../../src/host/model/editSheets";
import { enterBlock, enterContent } from "../../src/host/model/enterContent";
import { setNumberFormat } from "../../src/host/model/formatCells";
import { mergeRange } from "../../src/host/model/mergeCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { CellGrid } from "../../src/core/workbook/cellGrid";
import { openSession } from "../support/hostSession";

async function read(model: WorkbookModel): Promise<{ readonly grids: readonly CellGrid[]; readonly syncs: number }> {
  recalculate(model);
  const { host } = openSession(model);
  const grids = await excelWorkbook().readGrids();
  expect(host.recorder.unknownSelects).toEqual([]);
  return { grids, syncs: host.recorder.requests.length };
}

/** A sheet whose cell (r, c) holds r × 1000 + c, beginning at B3. */
function filled(rows: number, columns: number): WorkbookModel {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const contents = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 1000 + c));
  enterBlock(model, sheet, { top: 2, left: 1, bottom: rows + 1, right: columns }, contents);
  return model;
}

test("values, texts, formats, formulas, merges, hidden rows and columns, at their place", async () => {
  const model = filled(4, 3);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  setNumberFormat(model, sheet, { top: 2, left: 1, bottom: 2, right: 1 }, '#,##0"人"');
  enterContent(model, sheet, 3, 1, "=B3+B6");
  enterContent(model, sheet, 4, 2, "=1/0");
  enterContent(model, sheet, 4, 3, "'=文字");
  mergeRange(model, sheet, { top: 5, left: 2, bottom: 5, right: 3 });
  sheet.hiddenRows.add(3);
  sheet.hiddenColumns.add(2);
  const { grids, syncs } = await read(model);
  expect(syncs).toBe(2);
  expect(grids).toEqual([
    {
      sheet: "Sheet1",
      visibility: "visible",
      isProtected: false,
      ownedAs: null,
      top: 2,
      left: 1,
      values: [
        [0, 1, 2],
        [3000, 1001, 1002],
        [2000, "#DIV/0!", "=文字"],
        [3000, 3001, ""],
      ],
      texts: [
        ["0人", "1", "2"],
        ["3000", "1001", "1002"],
        ["2000", "#DIV/0!", "=文字"],
        ["3000", "3001", ""],
      ],
      numberFormats: [
        ['#,##0"人"', "General", "General"],
        [expect.any(String), "General", "General"],
        ["General", "General", "General"],
        ["General", "General", "General"],
      ],
      hasFormula: [
        [false, false, false],
        [true, false, false],
        [false, true, false],
        [false, false, false],
      ],
      merges: [{ top: 5, left: 2, bottom: 5, right: 3 }],
      hiddenRows: [3],
      hiddenColumns: [2],
    },
  ]);
});

test.each([
  ["within the window", 100, 30, 2],
  ["wider than the window", 100, 60, 3],
  ["longer than the window", 2000, 20, 3],
  ["beyond one read", 2500, 50, 5],
])("a sheet %s is read whole", async (_how, rows, columns, expectedSyncs) => {
  const { grids, syncs } = await read(filled(rows, columns));
  const [grid] = grids;
  expect(syncs).toBe(expectedSyncs);
  expect([grid?.top, grid?.left, grid?.values.length, grid?.values[0]?.length]).toEqual([2, 1, rows, columns]);
  expect(grid?.values.every((row, r) => row.every((value, c) => value === r * 1000 + c))).toBe(true);
  expect(grid?.texts[rows - 1]?.[columns - 1]).toBe(String((rows - 1) * 1000 + columns - 1));
  expect(grid?.hasFormula.length).toBe(rows);
});

test("a sheet that begins beyond the window is read all the same", async () => {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  enterContent(model, sheet, 9000, 90, "遠く");
  const { grids } = await read(model);
  expect(grids[0]).toMatchObject({ top: 9000, left: 90, values: [["遠く"]] });
});

test("empty, hidden and very hidden sheets, in tab order", async () => {
  const model = createWorkbook();
  const hidden = addSheet(model, "隠し");
  enterContent(model, hidden, 0, 0, 1);
  setVisibility(model, hidden, "Hidden");
  setVisibility(model, addSheet(model, "深く隠し"), "VeryHidden");
  const { grids } = await read(model);
  expect(grids.map(({ sheet, visibility, values }) => [sheet, visibility, values])).toEqual([
    ["Sheet1", "visible", []],
    ["隠し", "hidden", [[1]]],
    ["深く隠し", "veryHidden", []],
  ]);
});
