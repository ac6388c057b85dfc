import { acceptReturns } from "../../src/app/acceptReturns";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook";
import { collectReturns } from "../../src/app/collectReturns";
import { writeDepartmentSheets } from "../../src/app/writeDepartmentSheets";
import { writeReport } from "../../src/app/writeReport";
import { choicesForAll } from "../../src/core/departments/collect/takeAnswers";
import type { Round } from "../../src/core/departments/identity/sheetIdentity";
import { readIdentity } from "../../src/core/departments/identity/readIdentity";
import type { CellGrid, CellValue } from "../../src/core/workbook/cellGrid";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { enterContent } from "../../src/host/model/enterContent";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { goalStrategy } from "../support/goalStrategy";
import { openSession } from "../support/hostSession";
import { entryCell, entryText, textAt, typeEntry } from "../support/paperEntries";
import { returnedSheet, type TypedOnSheet } from "../support/returnedSheet";
import { reopened, sheetNamed } from "./mainJob";

/** Six indicators, four departments: 環境課 answers for X2-N2 and X2-K1. */
const strategy = goalStrategy("X2");
const SHEET = "調査票_環境課";
const TABLE = "議会提出資料";
const FORMS = "個票";

async function make(model: WorkbookModel, reportYear: number, round: Round = "final"): Promise<CellGrid> {
  openSession(model);
  const request = { strategy, scheme: null, reportYear, round, inquirer: "政策推進課", deadline: "６月30日" };
  await writeDepartmentSheets(excelWorkbook(), request);
  const grids = await excelWorkbook().readGrids();
  const grid = grids.find(({ sheet }) => sheet === SHEET);
  if (grid === undefined) throw new Error(`no ${SHEET}`);
  return grid;
}

/** Made, filled in, sent back, collected and taken in. */
async function answer(
  model: WorkbookModel,
  reportYear: number,
  typed: TypedOnSheet,
  round: Round = "final",
): Promise<void> {
  const file = await returnedSheet(model, await make(model, reportYear, round), typed);
  openSession(model);
  const request = { strategy, scheme: null, reportYear: null, fiscalYear: reportYear };
  const collected = await collectReturns(excelWorkbook(), excelReturnedFiles(), [file], request);
  expect(collected.reading).toMatchObject({ refused: [], rejected: [] });
  const choices = choicesForAll(collected.compared);
  await acceptReturns(excelWorkbook(), collected, { choices, at: "2026-05-01 14:30" });
}

async function report(model: WorkbookModel, reportYear: number): Promise<void> {
  openSession(model);
  await writeReport(excelWorkbook(), { strategy, scheme: null, reportYear, outputs: ["council", "sheets"] });
}

const factors = (model: WorkbookModel, id = "X2-N2") => entryText(sheetNamed(model, TABLE), `factors|${id}`);
const onForm = (model: WorkbookModel, kind: "analysis" | "nextSteps", id = "X2-N2") =>
  entryText(sheetNamed(model, FORMS), `${kind}|${id}`);

/** What stands beside the paper in the row of an entry. */
function beside(model: WorkbookModel, sheet: string, key: string): string {
  const { top, left } = entryCell(sheetNamed(model, sheet), key);
  const texts = Array.from({ length: 40 }, (_, column) => textAt(sheetNamed(model, sheet), top, left + 1 + column));
  return texts.find((text) => text.includes("の回答")) ?? "";
}

/** The column 前年度 or 記入欄 of the department's sheet. */
function onSheet(grid: CellGrid, field: string, column: "previous" | "input", id = "X2-N2"): CellValue | undefined {
  const reading = readIdentity(grid);
  const entries = reading.kind === "read" ? reading.entries : [];
  const found = entries.find(
    ({ identity }) =>
      identity.indicatorId === id && identity.field === field && identity.entryYear === identity.fiscalYear,
  );
  const row = grid.values[(found?.cell.row ?? -1) - grid.top];
  // 前年度, the hidden key, 記入欄
  return row?.[(found?.cell.column ?? 0) - grid.left - (column === "previous" ? 2 : 0)];
}

const first = {
  actual: 268000,
  flag: "確定",
  analysis: "=電力の排出係数が上がった。",
  policy: "見直し",
  nextSteps: "照明の更新を早める。",
};
const shown = "【要因】=電力の排出係数が上がった。\n【今後の対応】見直し：照明の更新を早める。";

describe("what departments write reaches the papers", () => {
  let model: WorkbookModel;

  beforeAll(async () => {
    model = createWorkbook();
    await answer(model, 2024, { "X2-N2": first, "X2-K1": { actual: 5.2, analysis: "太陽光の設置が進んだ。" } });
    await report(model, 2024);
  });

  test("要因分析, 今後の方針 and 今後の取組 stand in the council table and on the 個票, and whose they are beside them", () => {
    expect(factors(model)).toBe(shown);
    expect(factors(model, "X2-K1")).toBe("【要因】太陽光の設置が進んだ。");
    expect(factors(model, "X2-K2")).toBe("");
    expect(onForm(model, "analysis")).toBe("=電力の排出係数が上がった。");
    expect(onForm(model, "nextSteps")).toBe("【今後の方針】見直し\n照明の更新を早める。");
    expect(beside(model, TABLE, "factors|X2-N2")).toBe("環境課の回答");
    expect(beside(model, FORMS, "analysis|X2-N2")).toBe("環境課の回答");
  });

  test("what is typed over an answer stays, through updates and files, also when the department answers again", async () => {
    const edited = await reopened(model);
    typeEntry(edited, sheetNamed(edited, TABLE), "factors|X2-N2", "排出係数の上昇による。照明の更新を早める。");
    await report(edited, 2024);
    const again = await reopened(edited);
    await answer(again, 2024, { "X2-N2": { analysis: "二度目の分析" } });
    await report(again, 2024);
    expect(factors(again)).toBe("排出係数の上昇による。照明の更新を早める。");
    expect(beside(again, TABLE, "factors|X2-N2")).toBe("環境課の回答とは別に記入");
    expect(onForm(again, "analysis")).toBe("二度目の分析");
  });

  test("a revised answer follows where nothing was typed; emptied by the office, the text comes back", async () => {
    const revised = await reopened(model);
    await answer(revised, 2024, { "X2-N2": { analysis: "二度目の分析", policy: "拡充" } });
    typeEntry(revised, sheetNamed(revised, TABLE), "factors|X2-K1", "");
    await report(revised, 2024);
    expect(factors(revised)).toBe("【要因】二度目の分析\n【今後の対応】拡充：照明の更新を早める。");
    expect(onForm(revised, "nextSteps")).toBe("【今後の方針】拡充\n照明の更新を早める。");
    expect(factors(revised, "X2-K1")).toBe("【要因】太陽光の設置が進んだ。");
  });

  test("changed or emptied on 回答データ, the papers follow; 差戻し is said beside them", async () => {
    const office = await reopened(model);
    const returns = sheetNamed(office, "回答データ");
    const line = (field: string) =>
      [...returns.rows.keys()].find(
        (row) => cellAt(returns, row, 0)?.value === "X2-N2" && cellAt(returns, row, 3)?.value === field,
      ) ?? -1;
    enterContent(office, returns, line("要因分析"), 6, "係数の上昇（環境省公表）");
    enterContent(office, returns, line("今後の取組"), 6, "");
    enterContent(office, returns, line("今後の方針"), 6, "");
    const board = sheetNamed(office, "回収状況");
    const row = [...board.rows.keys()].find((each) => cellAt(board, each, 0)?.value === "環境課") ?? -1;
    enterContent(office, board, row, 1, "差戻し");
    recalculate(office);
    await report(office, 2024);
    expect(factors(office)).toBe("【要因】係数の上昇（環境省公表）");
    expect(onForm(office, "nextSteps")).toBe("");
    expect(beside(office, TABLE, "factors|X2-N2")).toBe("環境課の回答（差戻し中）");
  });

  test("next year: the papers are empty, the sheets show last year's figure and texts beside the cells", async () => {
    const next = await reopened(model);
    const grid = await make(next, 2025);
    expect(onSheet(grid, "actual", "previous")).toBe(268000);
    expect(onSheet(grid, "flag", "previous")).toBe("確定");
    expect(onSheet(grid, "analysis", "previous")).toBe("=電力の排出係数が上がった。");
    expect(onSheet(grid, "policy", "previous")).toBe("見直し");
    expect(onSheet(grid, "nextSteps", "previous")).toBe("照明の更新を早める。");
    for (const field of ["actual", "analysis", "policy", "nextSteps"]) expect(onSheet(grid, field, "input")).toBe("");
    await report(next, 2025);
    expect(factors(next)).toBe("");
    expect(onForm(next, "analysis")).toBe("");
    await report(next, 2024);
    expect(factors(next)).toBe(shown);
  });
});

test("the round for good shows what was answered in the interim one; what comes back unchanged is still that", async () => {
  const model = createWorkbook();
  await answer(model, 2024, { "X2-N2": { ...first, flag: "見込" } }, "expected");
  const grid = await make(model, 2024);
  expect(onSheet(grid, "actual", "input")).toBe(268000);
  expect(onSheet(grid, "flag", "input")).toBe("見込");
  expect(onSheet(grid, "analysis", "input")).toBe("=電力の排出係数が上がった。");
  await answer(model, 2024, { "X2-N2": { actual: 267500, flag: "確定" } });
  await report(model, 2024);
  expect(factors(model)).toBe(shown);
  const returns = sheetNamed(model, "回答データ");
  const figures = [...returns.rows.keys()].filter((row) => cellAt(returns, row, 3)?.value === "実績値");
  expect(figures.map((row) => [cellAt(returns, row, 6)?.value, cellAt(returns, row, 9)?.value])).toEqual([
    [267500, "確定値"],
  ]);
});

test("what the interim round said and the department clears is taken back: no figure, no text, and the rows keep their places", async () => {
  const model = createWorkbook();
  const others = { actual: 5.2, flag: "見込", analysis: "太陽光の設置が進んだ。" };
  await answer(model, 2024, { "X2-N2": { ...first, flag: "見込" }, "X2-K1": others }, "expected");
  await report(model, 2024);
  const places = () =>
    [...sheetNamed(model, "回答データ").rows.keys()].map((row) => textAt(sheetNamed(model, "回答データ"), row, 0));
  const before = places();
  await answer(model, 2024, { "X2-N2": { actual: "", flag: "", missingReason: "未公表", analysis: "" } });
  expect(places().slice(0, before.length)).toEqual(before);
  await report(model, 2024);
  expect(factors(model)).toBe("【今後の対応】見直し：照明の更新を早める。");
  expect(onForm(model, "analysis")).toBe("");
  expect(factors(model, "X2-K1")).toBe("【要因】太陽光の設置が進んだ。");
  openSession(model);
  const { observations } = await evaluateWorkbook(excelWorkbook(), { strategy, scheme: null, reportYear: 2024 });
  const observed = observations.find(({ indicatorId }) => indicatorId === "X2-N2");
  expect([observed?.actuals[2024], observed?.missing[2024]]).toEqual([undefined, "notPublished"]);
  // asked once more, nothing of it stands in the cells
  expect(onSheet(await make(model, 2024), "analysis", "input")).toBe("");
});

test("the board is there from the day the sheets are made, and stays as it was worked on", async () => {
  const model = createWorkbook();
  await make(model, 2024);
  const board = () => {
    const sheet = sheetNamed(model, "回収状況");
    const rows = [...sheet.rows.keys()].filter((row) => row > 4);
    return rows.map((row) => [0, 1, 2, 5, 13].map((column) => cellAt(sheet, row, column)?.value ?? ""));
  };
  expect(board()).toEqual([
    ["デジタル推進課", "未提出", "６月30日", 3, ""],
    ["環境課", "未提出", "６月30日", 2, ""],
    ["市民課", "未提出", "６月30日", 1, ""],
  ]);
  const sheet = sheetNamed(model, "回収状況");
  enterContent(model, sheet, 6, 13, "７月まで延長");
  enterContent(model, sheet, 6, 2, "７月10日");
  await make(model, 2024);
  expect(board()[1]).toEqual(["環境課", "未提出", "７月10日", 2, "７月まで延長"]);
  await answer(model, 2024, { "X2-N2": first });
  expect(board()[1]).toEqual(["環境課", "提出済", "７月10日", 2, "７月まで延長"]);
  await make(model, 2025);
  expect(board()[1]).toEqual(["環境課", "未提出", "６月30日", 2, ""]);
});
