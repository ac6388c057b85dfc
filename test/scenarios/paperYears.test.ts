import { createWorkbook } from "../../src/host/model/createWorkbook";
import { readFindings } from "../../src/app/readFindings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { enterContent } from "../../src/host/model/enterContent";
import { rectOfText } from "../../src/host/model/references";
import { recalculate } from "../../src/host/model/recalculate";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { issueText } from "../../src/core/issues/issueText.ja";
import { goalStrategy } from "../support/goalStrategy";
import { openSession } from "../support/hostSession";
import { entryCell, entryText, textAt, typeEntry } from "../support/paperEntries";
import { reopened, runJob, sheetNamed } from "./mainJob";

const TABLE = "議会提出資料";
const SHORT = "議会提出資料（概要）";
const SHEETS = "個票";
const FACTORS = "factors|X2-N2";
const OTHER = "factors|X2-K1";
const ANALYSIS = "analysis|X2-N2";
const DEFINITION = "definition|X2-N2";

/** The six indicators of one goal. */
const strategy = goalStrategy("X2");

const report = async (model: WorkbookModel, request: Parameters<typeof runJob>[1] = {}) =>
  runJob(model, { strategy, ...request });

const typed = (model: WorkbookModel) => ({
  factors: entryText(sheetNamed(model, TABLE), FACTORS),
  state: entryText(sheetNamed(model, TABLE), "state"),
  overview: entryText(sheetNamed(model, SHORT), "overview"),
  analysis: entryText(sheetNamed(model, SHEETS), ANALYSIS),
  definition: entryText(sheetNamed(model, SHEETS), DEFINITION),
});

const of2024 = {
  factors: "雨が続いた。",
  state: "確定",
  overview: "おおむね順調である。",
  analysis: "来場者が減った。",
  definition: "入込客の延べ人数",
};
const of2025 = { ...of2024, factors: "回復した。", state: "案", overview: "改善した。", analysis: "来場者が戻った。" };
const blank = { factors: "", state: "案", overview: "", analysis: "", definition: "入込客の延べ人数" };

/** All texts beside the paper in the row of an entry. */
function beside(model: WorkbookModel, sheet: string, key: string): readonly string[] {
  const { top } = entryCell(sheetNamed(model, sheet), key);
  return Array.from({ length: 60 }, (_, column) => textAt(sheetNamed(model, sheet), top, column));
}

/** Switches the report year as people do without the add-in: on KPI設定. */
function switchTo(model: WorkbookModel, fiscalYear: number): void {
  const formula = model.names.find(({ name }) => name === "KPI_報告年度")?.formula ?? "";
  const rect = rectOfText(formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (rect === null) throw new Error(`no cell: ${formula}`);
  enterContent(model, sheetNamed(model, "KPI設定"), rect.top, rect.left, String(fiscalYear));
  recalculate(model);
}

function type(model: WorkbookModel, { factors, state, overview, analysis, definition }: typeof of2024): void {
  typeEntry(model, sheetNamed(model, TABLE), FACTORS, factors);
  typeEntry(model, sheetNamed(model, TABLE), "state", state);
  typeEntry(model, sheetNamed(model, SHORT), "overview", overview);
  typeEntry(model, sheetNamed(model, SHEETS), ANALYSIS, analysis);
  typeEntry(model, sheetNamed(model, SHEETS), DEFINITION, definition);
}

describe("what people write about a year stays with that year", () => {
  let last: WorkbookModel;

  beforeAll(async () => {
    last = createWorkbook();
    await report(last, { outputs: ["council", "sheets"], reportYear: 2024 });
    type(last, of2024);
    await report(last, { reportYear: 2024 });
  });

  test("the next year begins blank and as 案; last year's text is seen beside, and it is said where the texts are", async () => {
    const model = await reopened(last);
    const { result } = await report(model, { reportYear: 2025 });
    expect(typed(model)).toEqual(blank);
    expect(beside(model, TABLE, FACTORS)).toContain(`令和６年度の記入：${of2024.factors}`);
    expect(beside(model, SHORT, "overview")).toContain(`令和６年度の記入：${of2024.overview}`);
    expect(beside(model, SHEETS, ANALYSIS)).toContain(`令和６年度の記入：${of2024.analysis}`);
    const filed = result.issues.filter(({ code }) => code === "paper-texts-filed");
    expect(filed.map(({ sheet, params }) => [sheet, params?.["year"], params?.["count"]])).toEqual([
      [TABLE, 2024, 2],
      [SHORT, 2024, 1],
      [SHEETS, 2024, 1],
    ]);
    expect(issueText(filed[0] ?? { code: "paper-texts-filed", severity: "info" })).toContain(
      "保管し、表示していません。",
    );
  });

  test("the pane knows which year the papers were written for", async () => {
    openSession(await reopened(last));
    const { ownSheets } = await readFindings(excelWorkbook(), { strategy, scheme: null, reportYear: null });
    const years = new Map(ownSheets.map(({ name, fiscalYear }) => [name, fiscalYear]));
    expect([TABLE, SHORT, SHEETS, "進捗一覧"].map((name) => years.get(name))).toEqual([2024, 2024, 2024, undefined]);
  });

  test("both years keep their own, through files, back and forth", async () => {
    const model = await reopened(last);
    await report(model, { reportYear: 2025 });
    type(model, of2025);
    await report(model, { reportYear: 2025 });
    const again = await reopened(model);
    await report(again, { reportYear: 2024 });
    expect(typed(again)).toEqual(of2024);
    const third = await reopened(again);
    await report(third, { reportYear: 2025 });
    expect(typed(third)).toEqual(of2025);
  });

  test("the year switched in the workbook: the paper says whose texts it shows, until it is updated", async () => {
    const model = await reopened(last);
    const remark = "記入欄は令和６年度の文（更新で切替え）";
    const heads = () =>
      [TABLE, SHORT, SHEETS].map((sheet) =>
        Array.from({ length: 60 }, (_, column) => textAt(sheetNamed(model, sheet), 0, column)).includes(remark),
      );
    expect(heads()).toEqual([false, false, false]);
    switchTo(model, 2025);
    expect(heads()).toEqual([true, true, true]);
    expect(typed(model)).toEqual(of2024);
    // over what stood there, and into an entry that stood blank
    typeEntry(model, sheetNamed(model, TABLE), FACTORS, of2025.factors);
    typeEntry(model, sheetNamed(model, TABLE), OTHER, "雪");
    const { result } = await report(model);
    expect(typed(model)).toEqual({ ...blank, factors: of2025.factors });
    expect(result.issues.find(({ code }) => code === "paper-texts-taken")).toMatchObject({
      severity: "warning",
      sheet: TABLE,
      params: { year: 2025, count: 1 },
    });
    // the paper said whose entries these were
    expect(entryText(sheetNamed(model, TABLE), OTHER)).toBe("");
    expect(beside(model, TABLE, OTHER)).toContain("令和６年度の記入：雪");
    expect(heads()).toEqual([false, false, false]);
    await report(model, { reportYear: 2024 });
    expect(typed(model)).toEqual(of2024);
    expect(entryText(sheetNamed(model, TABLE), OTHER)).toBe("雪");
  });

  test("typed and marked as 確定 without an update, then the year switched: all of it is of the year it was typed in", async () => {
    const model = createWorkbook();
    await report(model, { outputs: ["council", "sheets"], reportYear: 2024 });
    type(model, of2024);
    switchTo(model, 2025);
    await report(model);
    expect(typed(model)).toEqual(blank);
    await report(model, { reportYear: 2024 });
    expect(typed(model)).toEqual(of2024);
  });

  test("a council table that has to stay as it is: the other papers go on without its 確定 and its date", async () => {
    const model = await reopened(last);
    typeEntry(model, sheetNamed(model, TABLE), "submittedOn", "令和7年3月1日");
    enterContent(model, sheetNamed(model, TABLE), 0, 0, "題名を上書き");
    recalculate(model);
    const { result } = await report(model, { reportYear: 2025 });
    expect(result.written.map(({ what }) => what)).not.toContain(TABLE);
    for (const sheet of [SHORT, SHEETS]) expect(entryText(sheetNamed(model, sheet), "state")).toBe("案");
    expect(entryText(sheetNamed(model, SHORT), "submittedOn")).toBe("");
    expect(typed(model)).toMatchObject({ factors: of2024.factors, overview: "", analysis: "" });
  });

  test("dates of eras stay what was typed, and the longest text a cell takes is no obstacle", async () => {
    const model = await reopened(last);
    const long = "長".repeat(32_767);
    typeEntry(model, sheetNamed(model, TABLE), "submittedOn", "令和7年3月1日");
    typeEntry(model, sheetNamed(model, TABLE), FACTORS, long);
    await report(model, { reportYear: 2025 });
    expect(entryText(sheetNamed(model, TABLE), "submittedOn")).toBe("");
    await report(model, { reportYear: 2024 });
    expect(entryText(sheetNamed(model, TABLE), "submittedOn")).toBe("令和7年3月1日");
    expect(entryText(sheetNamed(model, TABLE), FACTORS)).toBe(long);
  });
});
