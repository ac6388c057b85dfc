import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { createHost } from "../../src/host/createHost";
import type { Host } from "../../src/host/createHost";
import { cellAt } from "../../src/host/model/readCells";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { attachPage } from "./support/attachPage";
import { axeFindings } from "./support/axeFindings";
import { addColleaguesSheet } from "./support/colleaguesSheet";
import { overflow } from "./support/overflow";
import { paneWindows } from "./support/paneWindows";
import { takePicture } from "./support/takePicture";
import { watchPage } from "./support/watchPage";
import type { WatchedPage } from "./support/watchPage";

const root = resolve(__dirname, "../..");

const site = paneWindows();
let page: Page;
let watched: WatchedPage;

beforeEach(async () => {
  page = await site.open();
  watched = watchPage(page, site.address);
});

async function openOn(sample: string, change: (model: WorkbookModel) => void = () => undefined): Promise<Host> {
  const model = await loadWorkbook(new Uint8Array(readFileSync(join(root, "samples", sample))));
  change(model);
  const host = createHost(model);
  await attachPage(page, host);
  await page.goto(`${site.address}taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return host;
}

const make = () => page.getByRole("button", { name: "進捗一覧とグラフを作成" });

test("the delivered pane, on the host: the sample becomes a table and charts, and again in place", async () => {
  const host = await openOn("fictitious-r4-r7.xlsx");
  const before = host.model.sheets.map(({ name }) => name);
  await make().click();
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
  await takePicture(page, "journey-done");

  const after = host.model.sheets.map(({ name }) => name);
  expect(after).toEqual(expect.arrayContaining([...before, "進捗一覧"]));
  expect(host.model.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
  await page.getByText(/^40指標のうち\d+指標を判定しました。$/).waitFor();

  await make().click();
  await page.getByRole("button", { name: "中止" }).waitFor({ state: "detached" });
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
  expect(host.model.sheets.map(({ name }) => name)).toEqual(after);

  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test("what was found, a suggestion taken, a place chosen: the report uses both, and a finding leads to its cell", async () => {
  const host = await openOn("fictitious-r4-r7.xlsx", addColleaguesSheet);
  const sheets = host.model.sheets.length;
  await page.getByText("40指標のうち38指標の実績が見つかりました。").waitFor();
  await page.getByRole("button", { name: "確認が必要：候補1件・値の不一致1件" }).click();
  await takePicture(page, "journey-found");
  expect(host.model.sheets).toHaveLength(sheets);

  await page.getByRole("button", { name: "採用", exact: true }).click();
  await page.getByText("40指標のうち39指標の実績が見つかりました。").waitFor();
  await page.getByRole("radio", { name: "777（提案：最新のシート）" }).check();
  await takePicture(page, "journey-decided");

  await page.getByRole("button", { name: "「R7集計（企画課）」C2を表示" }).first().click();
  while (host.model.selection.rect.left !== 2) await page.waitForTimeout(50);
  expect(host.model.sheets.find(({ id }) => id === host.model.selection.sheetId)?.name).toBe("R7集計（企画課）");
  expect(host.model.selection.rect).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });

  await make().click();
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
  const table = host.model.sheets.find(({ name }) => name === "進捗一覧");
  if (table === undefined) throw new Error("no table");
  const values = Array.from({ length: 80 }, (_, row) =>
    Array.from({ length: 30 }, (__, column) => cellAt(table, row, column)?.value ?? null),
  );
  const rowOf = (name: string) => values.find((row) => row.includes(name)) ?? [];
  expect(rowOf("出生数")).toContain(777);
  expect(rowOf("市内創業件数")).toContain(23);
  await page.getByRole("heading", { name: "令和７年度の判定" }).waitFor();
  await page.getByRole("heading", { name: /^確認事項/ }).waitFor();
  expect(await page.getByText("場所によって異なる値").count()).toBe(0);
  await takePicture(page, "journey-written");
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test("a refusal of Excel half-way is one sentence, and the next try succeeds", async () => {
  const host = await openOn("kitamoto-fy2024.xlsx");
  const before = host.model.sheets.map(({ name }) => name);
  host.failAt({ member: "WorksheetCollection.add", code: "AccessDenied" });
  await make().click();
  await page.getByText("作成できませんでした。").waitFor();
  expect(await page.getByText("変更が許可されていない場所のため、処理できませんでした。").count()).toBe(1);
  expect(host.model.sheets.map(({ name }) => name)).toEqual(before);

  await make().click();
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
});

test("a read-only workbook is said before any work", async () => {
  const model = await loadWorkbook(new Uint8Array(readFileSync(join(root, "samples/kitamoto-fy2024.xlsx"))));
  model.readOnly = true;
  await attachPage(page, createHost(model));
  await page.goto(`${site.address}taskpane.html`);
  await page.getByText("読み取り専用のブックです。").waitFor();
  expect(await make().getAttribute("aria-disabled")).toBe("true");
});

test("an Excel that does not answer: the pane says what to do, and goes on once it answers", async () => {
  const model = await loadWorkbook(new Uint8Array(readFileSync(join(root, "samples/kitamoto-fy2024.xlsx"))));
  let free: () => void = () => undefined;
  await page.clock.install();
  await attachPage(page, createHost(model), new Promise<void>((answered) => (free = answered)));
  await page.goto(`${site.address}taskpane.html`);
  await page.getByText("このブックの表を読み取っています…").waitFor();
  await page.clock.fastForward(4_000);
  await page.getByText("セルを編集中のときは、Enter キーで確定してください。").waitFor();
  await page.clock.fastForward(60_000);
  await page.getByText("応答がないままのときは、作業ウィンドウを閉じて開き直してください。").waitFor();
  await takePicture(page, "journey-silent");
  expect(await axeFindings(page)).toEqual([]);

  free();
  await page.getByText(/^40指標のうち\d+指標の実績が見つかりました。$/).waitFor();
  await page.getByText("応答がないまま").waitFor({ state: "detached" });
  await make().click();
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
});
