import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Download, FrameLocator, Page } from "playwright-core";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { DrawnCell } from "../../src/workbench/page/grid/workbookGrid";
import { servePage } from "../../src/workbench/page/servePage";
import type { ServedPage } from "../../src/workbench/page/servePage";
import { openBrowser } from "./support/openBrowser";

const out = resolve(__dirname, "../../out");
const pictures = join(out, "pictures");
const sample = "fictitious-r4-r7.xlsx";
const statusTable = "進捗一覧";
const made = "進捗一覧とグラフを作成しました。";

let browser: Browser;
let served: ServedPage;
let page: Page;
let pane: FrameLocator;
let foreign: string[];
let complaints: string[];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  served = await servePage({ page: join(out, "page"), addin: join(out, "site") }, 0);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: "ja-JP" });
  pane = page.frameLocator("iframe[title=作業ウィンドウ]");
  foreign = [];
  complaints = [];
  const { origin } = new URL(served.address);
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  await picture("last");
  await page.close();
});

const picture = async (name: string) => page.screenshot({ path: join(pictures, `page-${name}.png`) });
const make = () => pane.getByRole("button", { name: "進捗一覧とグラフを作成" });
const tab = (name: string) => page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).first();

async function openSample(): Promise<void> {
  await page.goto(served.address);
  await page.getByLabel("見本を開く").selectOption(sample);
  await make().waitFor();
}

/** What the grid draws; a canvas cannot be read otherwise. */
async function drawn(sheet: string, row: number, column: number): Promise<DrawnCell> {
  return page.evaluate(([name, r, c]) => window.previewGrid?.drawnAt(name, r, c) ?? { text: "", fill: null }, [
    sheet,
    row,
    column,
  ] as const);
}

/** Goes to a cell by the name box, types over it and leaves it with Enter. */
async function type(address: string, text: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function save(): Promise<WorkbookModel> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存（.xlsx）" }).click();
  return loadWorkbook(new Uint8Array(readFileSync(await (await waiting).path())));
}

function textsOf(model: WorkbookModel, name: string, column: number): readonly string[] {
  const sheet = model.sheets.find((each) => each.name === name);
  return [...(sheet?.rows ?? [])].map(([, cells]) => {
    const value = cells.get(column)?.value;
    return typeof value === "string" ? value : "";
  });
}

const statusColumn = 14;

test("open, write, see, change an actual, save: the whole way in one page", async () => {
  await openSample();
  await picture("opened");
  await make().click();
  await pane.getByText(made).waitFor();

  await tab(statusTable).click();
  await page.waitForFunction((name) => (window.previewGrid?.drawnAt(name, 6, 14).text ?? "") !== "", statusTable);
  expect(await drawn(statusTable, 8, statusColumn)).toEqual({ text: "◆ おおむね達成", fill: "#D3E5F5" });
  expect((await drawn(statusTable, 6, 4)).text.trim()).toBe("3,908");
  await picture("table");
  await tab("進捗グラフ").click();
  await page.locator(".chart svg").first().waitFor();
  expect(await page.locator(".chart").count()).toBe(7);
  await picture("charts");

  await tab("基本目標１・２").click();
  await type("L9", "61.5");
  await page.waitForFunction((name) => window.previewGrid?.drawnAt(name, 8, 14).text === "◎ 達成", statusTable);
  await tab(statusTable).click();
  await picture("changed");

  const saved = await save();
  const statuses = textsOf(saved, statusTable, statusColumn);
  expect(statuses[8]).toBe("◎ 達成");
  for (const row of [6, 7, 8, 12, 16, 30])
    expect(statuses[row]).toBe((await drawn(statusTable, row, statusColumn)).text);
  expect(saved.sheets.flatMap(({ charts }) => charts)).toHaveLength(7);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test("selection goes both ways, and events reach the page in the pane", async () => {
  await openSample();
  const frame = page.frame({ url: /taskpane\.html/ });
  await frame?.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => Promise.resolve(void heard.push(`changed ${event.address}`)));
      worksheets.onSelectionChanged.add(async (event) => Promise.resolve(void heard.push(`selected ${event.address}`)));
      await context.sync();
    });
  });
  await type("D12", "12");
  await frame?.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes("changed D12"));
  const heard = await frame?.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toContain("selected D12");

  await frame?.evaluate(async () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("基本目標３・４（架空）").getRange("C9").select();
      await context.sync();
    }),
  );
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === "C9",
  );
  expect(complaints).toEqual([]);
});

describe("what the pane says where it cannot work", () => {
  test("a workbook opened for reading only", async () => {
    await openSample();
    await page.getByLabel("読み取り専用").check();
    await pane.getByText("読み取り専用のブックです。").waitFor();
    await picture("read-only");
  });

  test("an Excel of ExcelApi 1.12", async () => {
    await openSample();
    await page.getByLabel("Excel の機能").selectOption("1.12");
    await pane.getByText("この Excel では使えません。").waitFor();
    await picture("too-old");
  });

  test("Office.js blocked: it says which file, and starts once it is let through", async () => {
    await page.route("**/officejs/office.js", async (route) => route.abort());
    await page.goto(served.address);
    await pane.getByText("作業ウィンドウを開始できませんでした。").waitFor();
    await picture("blocked");
    await page.unroute("**/officejs/office.js");
    await pane.getByRole("button", { name: "もう一度読み込む" }).click();
    await pane.getByRole("heading", { name: "総合戦略KPI" }).waitFor();
  });
});

test("the ribbon's button does the same without the pane, and its message closes", async () => {
  await openSample();
  await page.getByRole("button", { name: "進捗一覧を更新" }).click();
  const message = page.frameLocator("iframe[title=お知らせ]");
  await message.getByRole("heading").waitFor();
  await picture("command");
  await message.getByRole("button").click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await drawn(statusTable, 8, statusColumn)).text).toBe("◆ おおむね達成");
  expect(foreign).toEqual([]);
});
