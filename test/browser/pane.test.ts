import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { openBrowser } from "./support/openBrowser";
import { serveSite } from "./support/serveSite";
import type { Site } from "./support/serveSite";

/** Excel's pane on a small screen is 350 × 378; the whole one is looked at on 350 × 700. */
const paneSize = { width: 350, height: 700 };
const firstScreen = 378;
const pictures = resolve(__dirname, "../../out/pictures");

let browser: Browser;
let site: Site;
let page: Page;

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
  page = await browser.newPage({ viewport: paneSize, deviceScaleFactor: 2, locale: "ja-JP" });
});
afterEach(async () => page.close());

const picture = async (name: string) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

async function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const states = [
  ["start", false],
  ["running", true],
  ["done", true],
  ["failed", true],
  ["readOnly", false],
  ["protected", false],
  ["tooOld", false],
  ["notExcel", false],
] as const;

describe.each(["light", "dark"])("the pane, %s", (theme) => {
  test.each(states)("%s: nothing is cut off, axe finds nothing", async (state, pressed) => {
    await page.goto(`${site.address}gallery.html?state=${state}&theme=${theme}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (pressed) await page.getByRole("button", { name: "進捗一覧とグラフを作成" }).click();
    if (state === "running") await page.getByText("進捗一覧を書き込んでいます（2 / 5）").waitFor();
    if (state === "done") await page.getByRole("heading", { name: "確認事項（60件）" }).waitFor();
    if (state === "failed") await page.getByText("詳細").click();
    await picture(`${state}-${theme}`);
    expect(await overflow()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test("the button stands in the first screen of a small laptop, clear of Excel's own menu", async () => {
  await page.goto(`${site.address}gallery.html?state=protected`);
  const button = await page.getByRole("button", { name: "進捗一覧とグラフを作成" }).boundingBox();
  expect((button?.y ?? firstScreen) + (button?.height ?? 0)).toBeLessThan(firstScreen);
  const heading = page.getByRole("heading", { level: 1 });
  const right = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().right;
  });
  expect(right).toBeLessThan(paneSize.width - 34);
});

test("everything is done with the keyboard", async () => {
  await page.goto(`${site.address}gallery.html?state=done`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.evaluate(() => document.activeElement?.tagName)).resolves.toBe("SELECT");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("評価する年度").inputValue()).resolves.toBe("2022");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "確認事項（60件）" }).waitFor();
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe("進捗一覧とグラフを作成");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("list", { name: "確認事項" }).getByRole("listitem").count()).toBe(60);
});
