import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { enterAt } from "../../src/host/model/testSheet";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { compareSheets } from "../calculator/compareSheets";
import { convertWithLibreOffice, runCheck } from "../calculator/libreOffice";
import { sheetNamed } from "../scenarios/mainJob";
import { openSession } from "../support/hostSession";
import { axeFindings } from "./support/axeFindings";
import type { Preview } from "./support/openPreview";
import { previewWindows } from "./support/previewWindows";
import { xlsxFile } from "./support/xlsxFile";
import type { PageFile } from "./support/xlsxFile";

const root = resolve(__dirname, "../..");
const folder = join(root, "out/round");
const sample = "kitamoto-fy2024.xlsx";
const saved = join(folder, "saved.xlsx");
const council = "議会提出資料";

/** What two departments enter, in the words of the form. */
const tourism = {
  sheet: "調査票_産業観光課",
  indicator: "観光入込客数",
  actual: "500",
  judged: "■ 未達成（悪化）",
  analysis: "桜まつりの期間に雨が続き、来場者が前の年を下回った。",
  policy: "見直し",
  nextSteps: "平日の催しを増やし、駅前の商店会と日程を合わせる。",
} as const;
const nursery = {
  sheet: "調査票_保育課",
  indicator: kitamotoStrategy.indicators.find(({ id }) => id === "G2-K2")?.name ?? "",
  actual: "9",
  analysis: "年度の途中に転入が重なり、１歳児の枠が足りなかった。",
  policy: "拡充",
  nextSteps: "小規模保育の定員を見直す。",
} as const;
/** The same form sent a second time with another figure. */
const corrected = "512";

const site = previewWindows();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

/** Row of the first line that begins with a label, counted from 1 as in Excel. */
async function rowOf({ texts }: Preview, sheet: string, label: string): Promise<number> {
  // 記入例 comes first on the form and has the same labels.
  const at = (await texts(sheet)).findIndex(([number, text]) => number !== "例" && text?.startsWith(label) === true);
  if (at < 0) throw new Error(`${sheet} has no line ${label}`);
  return at + 1;
}

/** The same form with another figure, as a department sends it when it found a mistake. */
async function sentAgain(file: PageFile, sheet: string, cell: string): Promise<PageFile> {
  const model = await loadWorkbook(new Uint8Array(file.buffer));
  enterAt(model, sheetNamed(model, sheet), { [cell]: Number(corrected) });
  return xlsxFile("調査票_産業観光課（修正）.xlsx", await saveWorkbook(model));
}

/** Types what a department enters, and sees the form answer after each entry. */
async function fillIn(preview: Preview, { sheet, ...entries }: typeof tourism | typeof nursery): Promise<string> {
  const { turnTo, type, draws } = preview;
  await turnTo(sheet);
  const at = async (label: string) => rowOf(preview, sheet, label);
  const count = (await at("記入の状況")) - 1;
  const open = (await preview.drawn(sheet, count, 2)).text;
  expect(open).toMatch(/^未入力 \d+ 件$/);
  await type(`E${await at("回答者")}`, "主査　北本花子");
  await type(`E${await at("所属長確認日")}`, "2026/6/20");
  await draws(sheet, (await at("所属長確認日")) - 1, 4, "令和8年6月20日");
  const actual = await at("実績値（");
  await type(`E${actual}`, entries.actual);
  if ("judged" in entries) {
    await draws(sheet, actual - 1, 5, entries.judged);
    const analysis = await preview.drawn(sheet, (await at("要因分析")) - 1, 5);
    expect(analysis.text).toBe(`未入力：判定が「${entries.judged}」のため必要`);
    await preview.picture("round-typed");
  }
  await type(`E${await at("値の区分")}`, "確定");
  await type(`E${await at("要因分析")}`, entries.analysis);
  await draws(sheet, (await at("要因分析")) - 1, 5, `${entries.analysis.length}字`);
  await type(`E${await at("今後の方針")}`, entries.policy);
  await type(`E${await at("今後の取組")}`, entries.nextSteps);
  await draws(sheet, (await at("今後の取組")) - 1, 4, entries.nextSteps);
  return `E${actual}`;
}

/** The line of the council table that names an indicator. */
async function councilLine({ texts }: Preview, indicator: string): Promise<readonly string[]> {
  return (await texts(council)).find((line) => line.some((text) => text.startsWith(indicator))) ?? [];
}

/** What stands in 要因・今後の対応, below the line of an indicator. */
async function said({ texts }: Preview, indicator: string): Promise<string> {
  const lines = await texts(council);
  const at = lines.findIndex((line) => line.some((text) => text.startsWith(indicator)));
  return (
    lines
      .slice(at, at + 2)
      .find(([head]) => head === "要因・今後の対応")
      ?.join("") ?? ""
  );
}

test("make, fill in two sheets, split them off, collect, report: the council table says what the departments said", async () => {
  const preview = await site.open();
  const { page, pane, make, turnTo, picture } = preview;
  const report = async () => {
    await make().click();
    await pane.getByRole("button", { name: "中止" }).waitFor({ state: "detached" });
    await pane.getByText("進捗一覧とグラフを作成しました。").waitFor();
  };
  await preview.openSample(sample);
  await pane.getByRole("button", { name: /^あわせて作成する資料/ }).click();
  await pane.getByRole("checkbox", { name: /^議会提出資料/ }).check();
  await pane.getByLabel("評価する年度").selectOption("2025");
  await report();
  expect(await councilLine(preview, tourism.indicator)).not.toContain(tourism.actual);

  await pane.getByRole("button", { name: /^所管課への照会/ }).click();
  await pane.getByLabel("照会の区分").selectOption("確定値の照会");
  await pane.getByLabel("照会元").fill("政策推進課");
  await pane.getByLabel("回答期限").fill("令和８年６月30日");
  await pane.getByRole("button", { name: "調査票の作成" }).click();
  await pane.getByText("調査票を作成しました。").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture("round-made");
  // The pane reads the workbook again in the page's own thread.
  await pane.getByRole("button", { name: "ブックを読み直す" }).waitFor();

  const cell = await fillIn(preview, tourism);
  await picture("round-filled");
  await fillIn(preview, nursery);
  const files = [await preview.split(tourism.sheet), await preview.split(nursery.sheet)];
  expect(files.map(({ name }) => name)).toEqual([`${tourism.sheet}.xlsx`, `${nursery.sheet}.xlsx`]);

  await pane.getByRole("button", { name: "調査票の回収" }).click();
  const choose = async (given: readonly PageFile[]) =>
    pane.getByLabel("回収したファイル", { exact: true }).setInputFiles([...given]);
  const legacy = xlsxFile("環境課.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"));
  const before = await pageSheets(preview);
  const [first] = files;
  if (first === undefined) throw new Error("nothing was split off");
  await choose([...files, await sentAgain(first, tourism.sheet, cell), legacy]);
  await pane.getByText("4件のファイルのうち3件を読み取りました。回答：新規9件・不一致1件").waitFor();
  expect(await pageSheets(preview)).toEqual(before);
  await pane.getByRole("heading", { name: "取り込めないファイル（1件）" }).waitFor();
  await pane.getByRole("radio", { name: new RegExp(`^${tourism.actual}（`) }).check();
  expect(await axeFindings(page)).toEqual([]);
  await picture("round-preview");

  // One by one: the plan of one department waits until the office has asked back.
  await pane.getByRole("button", { name: "新規の回答（9/9件）" }).click();
  await pane.getByRole("button", { name: "産業観光課（4/4件）" }).click();
  await pane.getByRole("checkbox", { name: new RegExp(tourism.nextSteps) }).uncheck();
  await pane.getByRole("button", { name: "9件の取り込み" }).click();
  await pane.getByText("9件の回答を取り込みました。").waitFor();
  await pane.getByText("回収状況：20課のうち提出済1課・確認中1課・未提出18課です。").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await choose(files);
  await pane.getByRole("button", { name: "1件の取り込み" }).click();
  await pane.getByText("1件の回答を取り込みました。").waitFor();
  await pane.getByText("回収状況：20課のうち提出済2課・未提出18課です。").waitFor();

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "未提出・差戻しの課（18件）" }).click();
  await pane.getByRole("button", { name: "環境課への督促文のコピー" }).click();
  await pane.getByText("コピーしました。").waitFor();
  const reminder = await pane.getByRole("textbox", { name: "環境課への督促文" }).inputValue();
  expect(reminder).toMatch(/^環境課　御担当者様/);
  expect(reminder).toContain("令和８年６月30日を期限として");
  await picture("round-taken");
  await turnTo("回収状況");
  const board = await preview.texts("回収状況");
  const stateOf = (department: string) => board.find(([name]) => name === department)?.[1];
  expect(["産業観光課", "保育課", "環境課"].map(stateOf)).toEqual(["提出済", "提出済", "未提出"]);
  await picture("round-board");

  await report();
  await turnTo(council);
  await picture("round-council");
  for (const { indicator, actual, analysis, nextSteps } of [tourism, nursery]) {
    const line = await councilLine(preview, indicator);
    expect(line).toContain(actual);
    expect(await said(preview, indicator)).toContain(analysis);
    expect(await said(preview, indicator)).toContain(nextSteps);
  }
  const judged = (await councilLine(preview, tourism.indicator)).map((text) => text.replace("\n", ""));
  expect(judged).toContain(tourism.judged);

  const kept = await preview.texts("回答データ");
  await choose(files);
  await pane.getByText(/^2件のファイルを読み取りました。回答：変更なし10件（すべて取り込み済みです）$/).waitFor();
  await pane.getByRole("button", { name: "回収状況だけを記録" }).click();
  await pane.getByText("変わった回答はありません。").waitFor();
  expect(await preview.texts("回答データ")).toEqual(kept);

  writeFileSync(saved, await preview.save());
  expect(preview).toMatchObject({ foreign: [], complaints: [] });
  await page.close();
});

/** Names of the sheets, by their tabs. */
async function pageSheets({ page }: Preview): Promise<readonly string[]> {
  return page.getByRole("tab").allTextContents();
}

test("what was saved is well made, the user's sheets are as they were, and a second calculator agrees", async () => {
  const own = (await loadWorkbook(new Uint8Array(readFileSync(saved)))).sheets.map(({ name }) => name);
  const opened = join(root, "samples", sample);
  const users = (await loadWorkbook(new Uint8Array(readFileSync(opened)))).sheets.map(({ name }) => name);
  expect(own).toEqual(expect.arrayContaining([council, "回答データ", "回収状況", tourism.sheet, nursery.sheet]));
  expect(runCheck<readonly string[]>("well_made.py", [saved])).toEqual([]);
  expect(
    compareSheets(
      opened,
      saved,
      own.filter((name) => !users.includes(name)),
    ),
  ).toEqual([]);

  const [recalculated = ""] = convertWithLibreOffice([saved], "xlsx", join(folder, "recalculated"));
  const sums = runCheck<{ readonly compared: number }>("recalculated.py", [saved, recalculated]);
  expect(sums).toMatchObject({ differenceCount: 0, differences: [], missing: [], printedErrors: [] });
  expect(sums.compared).toBeGreaterThan(5_000);
  openSession(await loadWorkbook(new Uint8Array(readFileSync(saved))));
  const request = { strategy: kitamotoStrategy, scheme: null, reportYear: 2025 };
  const { evaluations } = await evaluateWorkbook(excelWorkbook(), request);
  const computed = runCheck<Record<string, { readonly status: string }>>("statuses.py", [recalculated]);
  const statuses = Object.entries(computed).map(([id, { status }]) => [id, status] as const);
  expect(Object.fromEntries(statuses)).toEqual(
    Object.fromEntries(evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
  expect(evaluations.filter(({ actual, dataYear }) => actual !== null && dataYear === 2025)).toHaveLength(2);
});
