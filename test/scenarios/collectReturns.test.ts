import { acceptReturns } from "../../src/app/acceptReturns";
import { collectReturns, type Collected } from "../../src/app/collectReturns";
import { writeReport } from "../../src/app/writeReport";
import { choicesForAll } from "../../src/core/departments/collect/takeAnswers";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { GivenFile } from "../../src/core/workbook/returnedFiles";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cellAt } from "../../src/host/model/readCells";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openSession } from "../support/hostSession";
import { returnedFile } from "../support/returnedForm";
import { sheetNamed, statusesInSheet } from "./mainJob";

const base = { strategy: kitamotoStrategy, scheme: null, reportYear: null };

async function collect(files: readonly GivenFile[], fiscalYear: number | null = 2025): Promise<Collected> {
  return collectReturns(excelWorkbook(), excelReturnedFiles(), files, { ...base, fiscalYear });
}

async function takeAll(collected: Collected, at = "2026-05-01 14:30") {
  return acceptReturns(excelWorkbook(), collected, { choices: choicesForAll(collected.compared), at });
}

function table(model: WorkbookModel, sheet: string): readonly (readonly unknown[])[] {
  const { rows } = sheetNamed(model, sheet);
  const height = Math.max(...rows.keys()) + 1;
  const width = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => cellAt(sheetNamed(model, sheet), r, c)?.value ?? ""),
  );
}

const verdicts = (collected: Collected) =>
  Object.fromEntries(collected.compared.map(({ key, verdict }) => [key, verdict]));

describe("a round", () => {
  test("figures and texts land on 回答データ with where they came from; status and board follow", async () => {
    const file = await returnedFile("市長公室.xlsx", {
      department: "市長公室",
      entries: { "G1-N1": { actual: 60.1, flag: "速報", analysis: "転入が増えた。\n＝要因は住宅", policy: "継続" } },
      ofSheet: { respondent: "主査　北本花子", approvedOn: "令和8年4月28日" },
    });
    const { model } = openSession(createWorkbook());
    const collected = await collect([file]);
    expect(collected.reading.refused).toEqual([]);
    expect(verdicts(collected)).toEqual({
      "G1-N1|actual|2025": "new",
      "G1-N1|flag|2025": "new",
      "G1-N1|analysis|2025": "new",
      "G1-N1|policy|2025": "new",
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    const result = await takeAll(collected);
    expect(result.taken).toHaveLength(4);
    const rows = table(model, "回答データ");
    expect(rows[1]).toEqual([
      ...["G1-N1", rows[1]?.[1], rows[1]?.[2], "実績値", 2025, "R7", 60.1, "60.1", "市長公室", "確定値"],
      ...["市長公室.xlsx", "調査票_市長公室", "E8", "2026-05-01 14:30"],
    ]);
    expect(rows[3]?.[6]).toBe("転入が増えた。\n＝要因は住宅");
    const board = table(model, "回収状況");
    expect(board.find(([name]) => name === "市長公室")?.slice(1, 7)).toEqual(["提出済", "", "2026-05-01", 1, 1, 0]);
    expect(board.find(([name]) => name === "政策推進課")?.at(1)).toBe("未提出");
    const done = await writeReport(excelWorkbook(), { ...base, reportYear: 2025 });
    const evaluation = done.evaluations.find(({ indicatorId }) => indicatorId === "G1-N1");
    expect(evaluation).toMatchObject({ actual: 60.1, dataYear: 2025 });
    expect(statusesInSheet(model)["G1-N1"]).toBe(evaluation?.status);
    // alive: the office corrects the figure on 回答データ
    const before = statusesInSheet(model)["G1-N1"];
    const { Excel } = openSession(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("回答データ").getRange("G2").values = [[4500]];
      await context.sync();
    });
    expect(statusesInSheet(model)["G1-N1"]).not.toBe(before);
  });

  test("the same file twice changes nothing, whatever the day", async () => {
    const file = await returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 60.1 } } });
    const { model } = openSession(createWorkbook());
    await takeAll(await collect([file, file]));
    const before = [table(model, "回答データ"), table(model, "回収状況")];
    const again = await collect([file]);
    expect(verdicts(again)).toEqual({ "G1-N1|actual|2025": "equal" });
    const result = await takeAll(again, "2026-06-01 09:00");
    expect(result).toMatchObject({ taken: [], outdated: [], written: [] });
    expect([table(model, "回答データ"), table(model, "回収状況")]).toEqual(before);
  });

  test("two departments, or two files, that differ wait for a choice; nothing is taken silently", async () => {
    const a = await returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 60.1 } } });
    const b = await returnedFile("b.xlsx", { department: "政策推進課", entries: { "G1-N1": { actual: 58 } } });
    const { model } = openSession(createWorkbook());
    const collected = await collect([a, b]);
    expect(verdicts(collected)).toEqual({ "G1-N1|actual|2025": "conflicting" });
    await takeAll(collected);
    expect(model.sheets.some(({ name }) => name === "回答データ")).toBe(false);
    expect(
      table(model, "回収状況")
        .find(([name]) => name === "市長公室")
        ?.slice(1, 7),
    ).toMatchObject(["確認中", "", "2026-05-01", 1, 1, 1]);
    await acceptReturns(excelWorkbook(), collected, {
      choices: new Map([["G1-N1|actual|2025", 1]]),
      at: "2026-05-02 10:00",
    });
    expect(table(model, "回答データ")[1]?.slice(6, 9)).toEqual([58, "58", "政策推進課"]);
  });

  test("a changed figure is shown with the one before, and is not taken when 回答データ was edited meanwhile", async () => {
    const file = (actual: number) =>
      returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual } } });
    const files = [await file(60.1), await file(61)];
    const { model } = openSession(createWorkbook());
    await takeAll(await collect(files.slice(0, 1)));
    const collected = await collect(files.slice(1));
    expect(collected.compared).toMatchObject([
      { verdict: "changed", before: { value: 60.1 }, candidates: [{ value: 61 }] },
    ]);
    const { Excel } = openSession(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("回答データ").getRange("G2").values = [[59]];
      await context.sync();
    });
    const result = await takeAll(collected);
    expect(result).toMatchObject({ taken: [], outdated: ["G1-N1|actual|2025"] });
    expect(table(model, "回答データ")[1]?.[6]).toBe(59);
    await takeAll(await collect(files.slice(1)));
    expect(table(model, "回答データ")[1]?.[6]).toBe(61);
  });

  test("a cell of the office's own sheet that says otherwise is a conflict, and the chosen one is remembered", async () => {
    const file = await returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 4120 } } });
    const model = createWorkbook();
    const { Excel } = openSession(model);
    const indicator = kitamotoStrategy.indicators.find(({ id }) => id === "G1-N1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C2").values = [
        ["指標名", "単位", "令和7年度実績"],
        [indicator?.name ?? "", indicator?.unit ?? "", 3950],
      ];
      await context.sync();
    });
    await takeAll(await collect([file]));
    const request = { ...base, reportYear: 2025 };
    const open = await writeReport(excelWorkbook(), request);
    expect(open.proposal.conflicts).toMatchObject([
      { indicatorId: "G1-N1", fiscalYear: 2025, used: null, equal: false },
    ]);
    expect(open.issues).toContainEqual(expect.objectContaining({ code: "conflict-different", indicatorId: "G1-N1" }));
    const cell = open.proposal.conflicts[0]?.candidates.find(({ value }) => value === 4120);
    if (cell === undefined) throw new Error("the return is no candidate");
    const chosen = await writeReport(excelWorkbook(), { ...request, decisions: [{ verdict: "chosen", cell }] });
    expect(chosen.evaluations.find(({ indicatorId }) => indicatorId === "G1-N1")?.actual).toBe(4120);
    const later = await writeReport(excelWorkbook(), request);
    expect(later.evaluations.find(({ indicatorId }) => indicatorId === "G1-N1")?.actual).toBe(4120);
    expect(later.proposal.conflicts.map(({ used }) => used?.value)).toEqual([4120]);
  });

  test("what comes late of the interim round is taken in, but the board stays that of the round asked now", async () => {
    const asked = await returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 60.1 } } });
    const late = await returnedFile("b.xlsx", {
      department: "環境課",
      entries: { "X2-N2": { actual: 268000 } },
      mark: { round: "expected" },
    });
    const { model } = openSession(createWorkbook());
    await takeAll(await collect([asked]));
    const before = table(model, "回収状況");
    const result = await takeAll(await collect([late]), "2026-06-01 09:00");
    expect(result.taken).toEqual(["X2-N2|actual|2025"]);
    expect(table(model, "回答データ")[2]?.slice(6, 10)).toEqual([268000, "268000", "環境課", "見込値"]);
    expect(table(model, "回収状況")).toEqual(before);
  });

  test("未公表 in place of a figure is the reason the table shows, until a figure comes", async () => {
    const first = await returnedFile("a.xlsx", {
      department: "市長公室",
      entries: { "G1-N1": { missingReason: "未公表" } },
    });
    const second = await returnedFile("b.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 60.1 } } });
    openSession(createWorkbook());
    await takeAll(await collect([first]));
    const waiting = await writeReport(excelWorkbook(), { ...base, reportYear: 2025 });
    expect(waiting.observations.find(({ indicatorId }) => indicatorId === "G1-N1")?.missing).toEqual({
      2025: "notPublished",
    });
    await takeAll(await collect([second]));
    const done = await writeReport(excelWorkbook(), { ...base, reportYear: 2025 });
    expect(done.evaluations.find(({ indicatorId }) => indicatorId === "G1-N1")?.actual).toBe(60.1);
  });

  test("差戻し and 確定 set by hand stay until something else comes back, with their days", async () => {
    const file = (actual: number) =>
      returnedFile("a.xlsx", { department: "市長公室", entries: { "G1-N1": { actual } } });
    const files = [await file(60.1), await file(61)];
    const { model } = openSession(createWorkbook());
    await takeAll(await collect(files.slice(0, 1)));
    const at = table(model, "回収状況").findIndex(([name]) => name === "市長公室") + 1;
    const { Excel } = openSession(model);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("回収状況");
      sheet.getRange(`B${at}`).values = [["差戻し"]];
      sheet.getRange(`N${at}`).values = [["単位を確認してください"]];
      await context.sync();
    });
    await takeAll(await collect(files.slice(0, 1)), "2026-05-08 09:00");
    const sentBack = table(model, "回収状況")[at - 1];
    expect(sentBack?.slice(1, 8)).toEqual(["差戻し", "", "2026-05-01", 1, 1, 0, "2026-05-08"]);
    expect(sentBack?.[14]).toContain("確認をお願いしたい点：単位を確認してください");
    await takeAll(await collect(files.slice(1)), "2026-05-12 09:00");
    expect(table(model, "回収状況")[at - 1]?.slice(1, 8)).toEqual(["提出済", "", "2026-05-12", 1, 1, 0, ""]);
  });
});
