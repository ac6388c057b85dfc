import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReport } from "../../src/workbench/cli/runReport";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cellAt } from "../../src/host/model/readCells";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";
import { fillIn } from "../support/returnedSheet";
import { returnedFile } from "../support/returnedForm";
import { samplePath, sheetNamed } from "./mainJob";

test("--collect takes a folder in, tells what it left out, and writes another file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  const form = await returnedFile("市長公室.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 4120 } } });
  writeFileSync(join(folder, "市長公室.xlsx"), await form.read());
  writeFileSync(join(folder, "空.xlsx"), "");
  const input = samplePath("fictitious-r4-r7.xlsx");
  const before = readFileSync(input);
  const out = join(folder, "..", `returns-${process.pid}.xlsx`);
  const lines: string[] = [];
  const code = await runReport([input, "--collect", folder, "--year", "R7", "--out", out], {
    out: (line) => lines.push(line),
    err: () => undefined,
  });
  expect(code).toBe(0);
  expect(lines[0]).toBe("2 件のファイルから、1 件の回答を取り込みました。");
  expect(lines).toContainEqual(expect.stringMatching(/「空.xlsx」：中身のない/));
  expect(lines).toContain("市長公室：提出済");
  const saved = await loadWorkbook(new Uint8Array(readFileSync(out)));
  expect(cellAt(sheetNamed(saved, "回答データ"), 1, 6)?.value).toBe(4120);
  expect(readFileSync(input)).toEqual(before);
});

const opened = async (path: string): Promise<WorkbookModel> => loadWorkbook(new Uint8Array(readFileSync(path)));
const sample = (name: string) => join(__dirname, "../../samples", name);

async function run(...argv: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const said: string[] = [];
  const code = await runReport(argv, { out: (line) => lines.push(line), err: (line) => said.push(line) });
  expect([code, code === 0 ? [] : said]).toEqual([0, []]);
  return lines;
}

const textsOf = (model: WorkbookModel, sheet: string): readonly unknown[] =>
  [...sheetNamed(model, sheet).rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value));

test("another plan by its definition: asked, answered, collected, reported, and asked again a year later", async () => {
  const folder = mkdtempSync(join(tmpdir(), "round-"));
  const strategy = ["--strategy", sample("fictitious-plan-definition.xlsx")];
  const input = sample("fictitious-plan-r8-r12.xlsx");
  const [asked, later, collected, reported] = ["照会", "翌年", "取込後.xlsx", "報告.xlsx"].map((name) =>
    join(folder, name),
  );
  if (asked === undefined || later === undefined || collected === undefined || reported === undefined)
    throw new Error("no places");
  await run(input, ...strategy, "--department-sheets", asked, "--year", "R11");
  const file = join(asked, "進捗状況調査票_R11_観光課.xlsx");
  expect(readdirSync(asked)).toContain("進捗状況調査票_R11_観光課.xlsx");
  const book = await opened(file);
  openSession(book);
  const [grid] = await excelWorkbook().readGrids();
  const [sheet] = book.sheets;
  if (grid === undefined || sheet === undefined) throw new Error("no sheet");
  fillIn(book, sheet, grid, {
    "A-K4": {
      actual: 41,
      flag: "速報",
      analysis: "=雨の日が多かった。",
      policy: "見直し",
      nextSteps: "屋内の催しを増やす。",
    },
  });
  writeFileSync(file, await saveWorkbook(book));

  const lines = await run(input, "--collect", file, ...strategy, "--out", collected);
  expect(lines[0]).toBe("1 件のファイルから、5 件の回答を取り込みました。");
  expect(lines).toContain("観光課：提出済");

  await run(collected, ...strategy, "--outputs", "council,sheets", "--year", "R11", "--out", reported);
  const papers = await opened(reported);
  const text = "【要因】=雨の日が多かった。\n【今後の対応】見直し：屋内の催しを増やす。";
  expect(textsOf(papers, "議会提出資料")).toContain(text);
  expect(textsOf(papers, "個票")).toContain("=雨の日が多かった。");

  await run(collected, ...strategy, "--department-sheets", later, "--year", "R12");
  const next = textsOf(await opened(join(later, "進捗状況調査票_R12_観光課.xlsx")), "調査票_観光課");
  expect(next).toEqual(expect.arrayContaining([41, "速報", "=雨の日が多かった。", "見直し", "屋内の催しを増やす。"]));
});

test.each([
  [["--collect"], "回答の取り込み"],
  [["a.xlsx", "--collect", "b.xlsx", "--wide"], "--wide"],
  [["a.xlsx", "--collect", "ないフォルダー"], "ないフォルダー"],
])("%j is refused with one sentence", async (argv, words) => {
  const said: string[] = [];
  expect(await runReport(argv, { out: () => undefined, err: (line) => said.push(line) })).toBe(1);
  expect(said).toEqual([expect.stringContaining(words)]);
});
