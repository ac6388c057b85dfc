import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createHost } from "../../src/host/createHost";
import type { Host } from "../../src/host/createHost";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { attachPage } from "./support/attachPage";
import { axeFindings } from "./support/axeFindings";
import { openBrowser } from "./support/openBrowser";
import { serveSite } from "./support/serveSite";
import type { Site } from "./support/serveSite";

const root = resolve(__dirname, "../..");
const pictures = join(root, "out/pictures");

let browser: Browser;
let site: Site;
let page: Page;
let foreign: string[];
let complaints: string[];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 350, height: 700 }, deviceScaleFactor: 2, locale: "ja-JP" });
  foreign = [];
  complaints = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => page.close());

async function openOn(sample: string): Promise<Host> {
  const host = createHost(await loadWorkbook(new Uint8Array(readFileSync(join(root, "samples", sample)))));
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
  await page.screenshot({ path: join(pictures, "journey-done.png"), fullPage: true });

  const after = host.model.sheets.map(({ name }) => name);
  expect(after).toEqual(expect.arrayContaining([...before, "進捗一覧"]));
  expect(host.model.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
  expect(await page.getByText(/^40指標のうち\d+指標の実績を読み取りました。$/).count()).toBe(1);

  await make().click();
  await page.getByRole("button", { name: "中止" }).waitFor({ state: "detached" });
  await page.getByText("進捗一覧とグラフを作成しました。").waitFor();
  expect(host.model.sheets.map(({ name }) => name)).toEqual(after);

  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
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
