import type { Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { overflow } from "./support/overflow";
import { paneSize, paneWindows } from "./support/paneWindows";
import { takePicture } from "./support/takePicture";

/** Of Excel's pane a small screen shows so much of the height. */
const firstScreen = 378;

const site = paneWindows();
let page: Page;

beforeEach(async () => {
  page = await site.open();
});

const states = [
  "reading",
  "start",
  "decided",
  "selected",
  "assigning",
  "settings",
  "nothing",
  "unread",
  "running",
  "done",
  "failed",
  "readOnly",
  "protected",
  "tooOld",
  "notExcel",
] as const;

const make = () => page.getByRole("button", { name: "進捗一覧とグラフを作成" });
const found = async () => page.getByRole("heading", { name: "読み取った実績" }).waitFor();

/** Brings the gallery's page of a state to where it is looked at. */
async function reach(state: (typeof states)[number]): Promise<void> {
  if (state === "running" || state === "done" || state === "failed") await make().click();
  switch (state) {
    case "start":
      await found();
      return page.getByRole("button", { name: /^基本目標１/ }).click();
    case "decided":
      await page.getByRole("button", { name: "採用", exact: true }).first().click();
      await page.getByRole("button", { name: "見送り", exact: true }).last().click();
      await page
        .getByRole("radio", { name: /最新のシート/ })
        .first()
        .check();
      return;
    case "selected":
      return page.getByRole("button", { name: "対応付けの解除" }).waitFor();
    case "assigning":
      await page.getByRole("button", { name: "指標に割り当て" }).click();
      return page.getByLabel("指標", { exact: true }).waitFor();
    case "settings":
      await page.getByRole("button", { name: "あわせて作成する資料" }).click();
      await page.getByRole("checkbox", { name: /^議会提出資料/ }).check();
      await page.getByRole("button", { name: /^評価方式/ }).click();
      await page.getByRole("button", { name: "指標の定義" }).click();
      await page.getByRole("button", { name: "定義シートの作成" }).click();
      return page.getByText("定義シートを作成しました。").waitFor();
    case "running":
      return page.getByText("進捗一覧を書き込んでいます").waitFor();
    case "done":
      await page.getByRole("heading", { name: "確認事項（60件）" }).waitFor();
      await page.getByRole("button", { name: /変化が大きい値（30件）/ }).click();
      await page
        .getByRole("button", { name: /AB100を表示$/ })
        .first()
        .click();
      return page.getByRole("alert").waitFor();
    case "failed":
      return page.getByText("詳細").click();
    case "reading":
      return page.getByText("このブックの表を読み取っています…").waitFor();
    case "nothing":
      return page.getByText("指標の実績が見つかりませんでした。").waitFor();
    case "unread":
      return page.getByText("ブックを読み取れませんでした。").waitFor();
    case "readOnly":
      return page.getByText("読み取り専用のブックです。").waitFor();
    case "protected":
      return page.getByText("ブックの構成が保護されています。").waitFor();
    case "tooOld":
      return page.getByText("この Excel では使えません。").waitFor();
    case "notExcel":
      return page.getByText("Excel の中で開いてください。").waitFor();
  }
}

async function look(state: (typeof states)[number], theme: string, name: string): Promise<void> {
  const shown = state === "decided" ? "start" : state;
  await page.goto(`${site.address}gallery.html?state=${shown}&theme=${theme}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await reach(state);
  await takePicture(page, `${state}-${name}`);
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
}

describe.each(["light", "dark"])("the pane, %s", (theme) => {
  test.each(states)("%s: nothing is cut off, axe finds nothing", async (state) => look(state, theme, theme));
});

describe("the pane in the colours of a high contrast", () => {
  test.each(["start", "decided", "assigning", "settings", "running", "done"] as const)(
    "%s: nothing is cut off, axe finds nothing",
    async (state) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      await look(state, "dark", "contrast");
    },
  );

  test("the focus is seen, and a decision is told without colour", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${site.address}gallery.html?state=start`);
    await found();
    const goal = page.getByRole("button", { name: /^基本目標１/ });
    await goal.focus();
    await page.keyboard.press("Enter");
    expect(await goal.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    await page.getByRole("button", { name: "採用", exact: true }).first().click();
    await page.getByRole("button", { name: "✓ 採用" }).waitFor();
  });
});

test.each(["start", "nothing", "unread", "readOnly", "protected"])(
  "%s: the button stands in the first screen of a small laptop",
  async (state) => {
    await page.goto(`${site.address}gallery.html?state=${state}`);
    await make().waitFor();
    if (state !== "unread") await found();
    const button = await make().boundingBox();
    expect((button?.y ?? firstScreen) + (button?.height ?? 0)).toBeLessThan(firstScreen);
  },
);

test("the heading is clear of Excel's own menu", async () => {
  await page.goto(`${site.address}gallery.html?state=start`);
  const heading = page.getByRole("heading", { level: 1 });
  const right = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().right;
  });
  expect(right).toBeLessThan(paneSize.width - 34);
});

describe("with the keyboard alone", () => {
  /** Waits until the focus stands on what has these words. */
  const focusOn = async (words: string) =>
    page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, words);

  /** Presses Tab until the focus stands on this; fails when the page has been gone through. */
  async function tabTo(words: RegExp): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
      });
      if (words.test(name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the focus never came to ${words}`);
  }

  test("from what waits to a decision, a choice and a year", async () => {
    await page.goto(`${site.address}gallery.html?state=start`);
    await found();
    await tabTo(/^ 確認が必要/);
    await page.keyboard.press("Enter");
    await focusOn("候補の確認（残り2件）");
    await tabTo(/^ 採用$/);
    await page.keyboard.press("Space");
    await focusOn("✓ 採用");
    await page.getByText("40指標のうち5指標の実績が見つかりました。").waitFor();

    await page.getByRole("radio", { name: "選ばない" }).first().focus();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("heading", { name: "値の不一致（残り1件）" }).waitFor();

    await page.getByLabel("評価する年度").focus();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByLabel("評価する年度").inputValue()).resolves.toBe("2023");
  });

  test("the report, its findings, and back to where it began after 中止", async () => {
    await page.goto(`${site.address}gallery.html?state=done`);
    await found();
    await tabTo(/^ 進捗一覧とグラフを作成$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "確認事項（60件）" }).waitFor();
    await focusOn("進捗一覧とグラフを作成");
    await tabTo(/変化が大きい値/);
    await page.keyboard.press("Enter");
    await tabTo(/^ 残りの10件を表示$/);
    await page.keyboard.press("Enter");
    const list = page.getByRole("list", { name: "前年度からの変化が大きい値" });
    expect(await list.getByRole("listitem").count()).toBe(30);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("LI");

    await page.goto(`${site.address}gallery.html?state=stopped`);
    await tabTo(/^ 進捗一覧とグラフを作成$/);
    await page.keyboard.press("Enter");
    await tabTo(/^ 中止$/);
    await page.keyboard.press("Enter");
    await page.getByText("中止しました。").waitFor();
    await focusOn("進捗一覧とグラフを作成");
  });
});
