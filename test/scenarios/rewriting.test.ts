import { enterContent } from "../../src/host/model/enterContent";
import { addSheet, copySheet, deleteSheet, renameSheet } from "../../src/host/model/editSheets";
import { insertCells } from "../../src/host/model/editStructure";
import { cellAt } from "../../src/host/model/readCells";
import { addName, deleteName } from "../../src/host/model/names";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSample, reopened, runJob, sheetContents, sheetNamed, statusesInSheet } from "./mainJob";

const SAMPLE = "fictitious-r4-r7.xlsx";
const WHOLE_COLUMN = 1_048_575;
const WHOLE_ROW = 16_383;

function ourSheets(model: WorkbookModel): readonly SheetModel[] {
  return ["進捗一覧", "進捗グラフ", "KPI設定", "KPIデータ", "KPI対応付け"].map((name) => sheetNamed(model, name));
}

/** Where a text stands on a sheet, as [row, column]. */
function findText(sheet: SheetModel, text: string): readonly (readonly [number, number])[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (cell.value === text ? [[row, column] as const] : [])),
  );
}

test("written twice, the workbook is the same", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const names = model.names.map(({ name, formula }) => `${name} ${formula}`).sort();
  const once = ourSheets(model).map(sheetContents);
  await runJob(model);
  expect(model.sheets.length).toBe(3 + 1 + 5);
  expect(ourSheets(model).map(sheetContents)).toEqual(once);
  expect(model.names.map(({ name, formula }) => `${name} ${formula}`).sort()).toEqual(names);
});

test("written again after saving and opening, there is still one of each sheet", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const again = await reopened(model);
  const { result } = await runJob(again);
  expect(again.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
  expect(again.sheets.flatMap(({ charts }) => charts).length).toBe(model.sheets.flatMap(({ charts }) => charts).length);
  expect(statusesInSheet(again)).toEqual(
    Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
});

test("a sheet the user renamed keeps its name, and the formulas find it", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  renameSheet(model, sheetNamed(model, "進捗一覧"), "R7進捗 (議会用)");
  renameSheet(model, sheetNamed(model, "KPI設定"), "設定の表");
  const { result } = await runJob(model);
  expect(model.sheets.some(({ name }) => name === "進捗一覧" || name === "KPI設定")).toBe(false);
  expect(result.written.map(({ sheet }) => sheet)).toContain("R7進捗 (議会用)");
  expect(statusesInSheet(model)).toEqual(
    Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
});

test("what the user wrote beside and below our area stays", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const table = sheetNamed(model, "進捗一覧");
  enterContent(model, table, 8, 140, "議会での質問あり");
  enterContent(model, table, 90, 2, "部長確認済み");
  await runJob(model, { reportYear: 2024 });
  expect(cellAt(table, 8, 140)?.value).toBe("議会での質問あり");
  expect(cellAt(table, 90, 2)?.value).toBe("部長確認済み");
});

test("columns the user inserted among ours move to the right of them, in order, with their contents", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const table = sheetNamed(model, "進捗一覧");
  const once = statusesInSheet(model);
  const insertColumn = (column: number, text: string): void => {
    insertCells(model, table, { top: 0, left: column, bottom: WHOLE_COLUMN, right: column }, "Right");
    enterContent(model, table, 7, column, text);
  };
  insertColumn(5, "確認欄");
  insertColumn(0, "メモ");
  const { result } = await runJob(model);
  const owned = model.names.find(({ name }) => name === "_sogoKpi_statusTable");
  expect(owned?.formula).toMatch(/\$A\$1:\$D[A-Z]\$\d+$/);
  const [memo] = findText(table, "メモ");
  const [check] = findText(table, "確認欄");
  expect(memo?.[0]).toBe(7);
  expect(check?.[0]).toBe(7);
  expect((check?.[1] ?? 0) - (memo?.[1] ?? 0)).toBe(1);
  expect(statusesInSheet(model)).toEqual(once);
  expect(result.written.length).toBeGreaterThan(0);
  await runJob(model);
  expect([findText(table, "メモ"), findText(table, "確認欄")]).toEqual([[memo], [check]]);
});

test("rows the user inserted among ours move below them", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const table = sheetNamed(model, "進捗一覧");
  const once = statusesInSheet(model);
  insertCells(model, table, { top: 9, left: 0, bottom: 9, right: WHOLE_ROW }, "Down");
  enterContent(model, table, 9, 1, "途中のメモ");
  await runJob(model);
  expect(findText(table, "途中のメモ").length).toBe(1);
  expect(findText(table, "途中のメモ")[0]?.[0]).toBeGreaterThan(45);
  expect(statusesInSheet(model)).toEqual(once);
});

test("a sheet of ours the user deleted comes back", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const charts = sheetNamed(model, "進捗グラフ").charts.length;
  deleteSheet(model, sheetNamed(model, "進捗グラフ"));
  deleteSheet(model, sheetNamed(model, "進捗一覧"));
  const { result } = await runJob(model);
  expect(sheetNamed(model, "進捗グラフ").charts.length).toBe(charts);
  expect(statusesInSheet(model)).toEqual(
    Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
});

test("a copy the user keeps of our sheet is neither read nor written", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const copy = copySheet(model, sheetNamed(model, "進捗一覧"));
  const kept = sheetContents(copy);
  const { result } = await runJob(model);
  expect(sheetContents(copy)).toEqual(kept);
  expect(result.proposal.conflicts).toEqual([]);
  expect(result.proposal.cells.some(({ ref }) => ref.sheet === copy.name)).toBe(false);
});

test("where the user has a sheet of our name, ours takes another, and it is said", async () => {
  const model = await openSample(SAMPLE);
  const own = addSheet(model, "進捗一覧");
  enterContent(model, own, 0, 0, "大切な表");
  const { result } = await runJob(model);
  expect(sheetContents(own)).toMatchObject({ name: "進捗一覧" });
  expect(cellAt(own, 0, 0)?.value).toBe("大切な表");
  expect(own.rows.size).toBe(1);
  expect(result.written[2]?.sheet).toBe("進捗一覧 (2)");
  expect(result.issues).toContainEqual(
    expect.objectContaining({
      code: "owned-sheet-name-taken",
      sheet: "進捗一覧",
      params: { name: "進捗一覧 (2)" },
    }),
  );
  expect(statusesInSheet(model)).toEqual(
    Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
});

test("without the hidden names that mark our sheets nothing is written over, and the reason is said", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  for (const name of [...model.names]) if (name.name.startsWith("_sogoKpi_")) deleteName(model, name);
  const before = model.sheets.map(sheetContents);
  await expect(runJob(model)).rejects.toMatchObject({ code: "MarkLost", place: { sheet: "KPI設定", range: null } });
  expect(model.sheets.map(sheetContents)).toEqual(before);
});

test("a name of the user's that ours would redirect is refused before anything is written", async () => {
  const model = await openSample(SAMPLE);
  addName(model, null, "KPI_報告年度", "'はじめに'!$A$1");
  const before = model.sheets.map(sheetContents);
  await expect(runJob(model)).rejects.toMatchObject({
    code: "NameTaken",
    place: { sheet: "はじめに", range: "KPI_報告年度" },
  });
  expect(model.sheets.map(sheetContents)).toEqual(before);
});
