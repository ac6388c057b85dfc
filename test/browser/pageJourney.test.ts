import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook";
import { readFindings } from "../../src/app/readFindings";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { MappingDecision } from "../../src/core/mapping/mappingDecision";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { rectOfText } from "../../src/host/model/references";
import { enterAt } from "../../src/host/model/testSheet";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { compareSheets } from "../calculator/compareSheets";
import { convertWithLibreOffice, runCheck } from "../calculator/libreOffice";
import { sheetNamed } from "../scenarios/mainJob";
import { openSession } from "../support/hostSession";
import { addColleaguesSheet } from "./support/colleaguesSheet";
import { previewWindows } from "./support/previewWindows";

const root = resolve(__dirname, "../..");
const folder = join(root, "out/journey");
const opened = join(folder, "opened.xlsx");
const saved = join(folder, "saved.xlsx");

const table = "進捗一覧";
/** The counts by goal, and a chart for each of six goals but two for the one with eleven indicators. */
const charts = 8;
const edited = {
  indicator: "安全で安らげるまちなみとなっていると思う市民の割合",
  sheet: "基本目標１・２（架空）",
  cell: "L9",
  content: "61.5",
};

const site = previewWindows();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

async function read(file: string): Promise<WorkbookModel> {
  return loadWorkbook(new Uint8Array(readFileSync(file)));
}

/** Where the table has each indicator's judgement: by the workbook's own names and the printed heading. */
function judgementPlaces(
  model: WorkbookModel,
): readonly { readonly id: string; readonly row: number; readonly column: number }[] {
  const sheet = sheetNamed(model, table);
  const formula = model.names.find(({ name }) => name === "KPI_一覧_指標番号")?.formula ?? "";
  const ids = rectOfText(formula.slice(formula.lastIndexOf("!") + 1));
  const heads = [...sheet.rows.values()].flatMap((row) => [...row].filter(([, { value }]) => value === "判定"));
  const column = heads[0]?.[0];
  if (ids === null || column === undefined) throw new Error("the table has no 判定");
  return [...sheet.rows].flatMap(([row, cells]) => {
    const id = row >= ids.top && row <= ids.bottom ? cells.get(ids.left)?.value : null;
    return typeof id === "string" && id !== "" ? [{ id, row, column }] : [];
  });
}

/** The judgements by the decimal rules, of the workbook as it was opened with the same decisions and the same edit. */
async function expectedStatuses(): Promise<Readonly<Record<string, string>>> {
  const model = await read(opened);
  enterAt(model, sheetNamed(model, edited.sheet), { [edited.cell]: edited.content });
  openSession(model);
  const request = { strategy: kitamotoStrategy, scheme: standardScheme, reportYear: null };
  const { suggestions, conflicts } = (await readFindings(excelWorkbook(), request)).findingsWith([]);
  const decisions: readonly MappingDecision[] = [
    ...suggestions.flatMap(({ cells }) =>
      cells.map((cell) => ({ verdict: "accepted", cell, fiscalYear: null }) as const),
    ),
    ...conflicts.flatMap(({ likeliest }) =>
      likeliest === null ? [] : [{ verdict: "chosen", cell: likeliest } as const],
    ),
  ];
  const { evaluations } = await evaluateWorkbook(excelWorkbook(), { ...request, decisions });
  return Object.fromEntries(evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
}

interface Shown {
  readonly status: string;
  readonly shown: string;
}

test("open, decide, write, see, change an actual, save: one page, and a second calculator agrees with all of it", async () => {
  const sample = await read(join(root, "samples/fictitious-r4-r7.xlsx"));
  addColleaguesSheet(sample);
  writeFileSync(opened, await saveWorkbook(sample));

  const preview = await site.open();
  const { page, pane, make, turnTo, type, drawn, draws, line, judges, save, picture } = preview;
  const shrink = async (steps: number) => {
    for (let step = 0; step < steps; step += 1) await page.getByRole("button", { name: "縮小" }).click();
  };
  await page.goto(site.address);
  await page.getByLabel("開く", { exact: true }).setInputFiles(opened);
  await pane.getByText("40指標のうち38指標の実績が見つかりました。").waitFor();
  await pane.getByRole("button", { name: "確認が必要：候補1件・値の不一致1件" }).click();
  await pane.getByRole("heading", { name: "候補の確認（残り1件）" }).waitFor();
  await picture("opened");

  await pane.getByRole("button", { name: "採用", exact: true }).click();
  await pane.getByText("40指標のうち39指標の実績が見つかりました。").waitFor();
  await pane.getByRole("radio", { name: "777（提案：最新のシート）" }).check();
  await pane.getByRole("button", { name: "「R7集計（企画課）」C2を表示" }).first().click();
  await page.getByRole("tab", { name: "R7集計（企画課）", selected: true }).waitFor();
  await draws("R7集計（企画課）", 1, 2, "777");
  await picture("decided");

  await make().click();
  await pane.getByText("進捗一覧とグラフを作成しました。").waitFor();
  await pane.getByRole("heading", { name: /^確認事項/ }).waitFor();
  await turnTo(table);
  await shrink(3);
  await judges(edited.indicator, "◆ おおむね達成");
  expect((await line(edited.indicator))?.judgement.fill).toBe("#D3E5F5");
  expect((await line("出生数"))?.texts).toContain("777");
  expect((await line("市内創業件数"))?.texts).toContain("23");
  await picture("table");
  await turnTo("進捗グラフ");
  await page.locator(".chart svg").first().waitFor();
  expect(await page.locator(".chart").count()).toBe(charts);
  await shrink(5);
  await picture("charts");

  await turnTo(edited.sheet);
  await type(edited.cell, edited.content);
  await judges(edited.indicator, "◎ 達成");
  await turnTo(table);
  await picture("changed");

  writeFileSync(saved, await save());
  expect(preview).toMatchObject({ foreign: [], complaints: [] });

  const model = await read(saved);
  expect(model.sheets.flatMap((sheet) => sheet.charts)).toHaveLength(charts);
  const onPage = new Map<string, string>();
  for (const { id, row, column } of judgementPlaces(model)) onPage.set(id, (await drawn(table, row, column)).text);
  await page.close();

  const [recalculated = ""] = convertWithLibreOffice([saved], "xlsx", join(folder, "recalculated"));
  const computed = runCheck<Record<string, Shown>>("statuses.py", [recalculated]);
  const expected = await expectedStatuses();
  expect(Object.keys(expected)).toHaveLength(40);
  const statuses = Object.entries(computed).map(([id, { status }]) => [id, status] as const);
  expect(Object.fromEntries(statuses)).toEqual(expected);
  expect(Object.fromEntries(Object.entries(computed).map(([id, { shown }]) => [id, shown]))).toEqual(
    Object.fromEntries(onPage),
  );

  const sums = runCheck<{ readonly compared: number }>("recalculated.py", [saved, recalculated]);
  expect(sums).toMatchObject({ differenceCount: 0, differences: [], missing: [], printedErrors: [] });
  expect(sums.compared).toBeGreaterThan(2_000);
  expect(runCheck<readonly string[]>("well_made.py", [saved])).toEqual([]);
  const users = sample.sheets.map(({ name }) => name);
  const own = model.sheets.map(({ name }) => name).filter((name) => !users.includes(name));
  expect(own).toEqual(expect.arrayContaining([table, "進捗グラフ", "KPI設定", "KPIデータ"]));
  expect(compareSheets(opened, saved, own)).toEqual([
    expect.stringMatching(/^part changed: xl\/worksheets\/sheet\d+\.xml$/),
    `${edited.sheet}!${edited.cell} value: (59.9, None) -> (${edited.content}, None)`,
    `${edited.sheet}!${edited.cell} result: 59.9 -> ${edited.content}`,
  ]);
});
