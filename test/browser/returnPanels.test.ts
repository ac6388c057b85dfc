import type { Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { overflow } from "./support/overflow";
import { paneWindows } from "./support/paneWindows";
import { takePicture } from "./support/takePicture";
import { xlsxFile } from "./support/xlsxFile";

const site = paneWindows();
let page: Page;

beforeEach(async () => {
  page = await site.open();
});

const states = [
  "inquiryMade",
  "inquiryFailed",
  "returnsReading",
  "returnsPreview",
  "returnsTaken",
  "returnsSame",
  "returnsFailed",
] as const;
type State = (typeof states)[number];

const files = ["進捗状況調査票_R7_産業観光課.xlsx", "環境課.xlsx"].map((name) => xlsxFile(name, Buffer.from("PK")));

async function open(state: State, theme = "light"): Promise<void> {
  await page.goto(`${site.address}gallery.html?state=${state}&theme=${theme}`);
  const panel = state.startsWith("inquiry") ? /^所管課への照会/ : "調査票の回収";
  await page.getByRole("button", { name: panel }).click();
}

/** Brings the panel to its state. */
async function reach(state: State): Promise<void> {
  if (state.startsWith("inquiry")) {
    await page.getByLabel("照会元").fill("政策推進課");
    await page.getByLabel("回答期限").fill("令和８年６月30日");
    await page.getByRole("button", { name: "調査票の作成" }).click();
  } else await page.getByLabel("回収したファイル", { exact: true }).setInputFiles(files);
  switch (state) {
    case "inquiryMade":
      await page.getByText("調査票を作成しました。").waitFor();
      return page.getByRole("button", { name: "残りの2件を表示" }).click();
    case "inquiryFailed":
      await page.getByText("調査票を作成できませんでした。").waitFor();
      return page.getByText("詳細").click();
    case "returnsReading":
      return page.getByText("読み取っています（3/20件）…").waitFor();
    case "returnsPreview":
      await page.getByRole("button", { name: "新規の回答（6/6件）" }).click();
      await page.getByRole("button", { name: "産業観光課（3/3件）" }).click();
      return page.getByRole("radio", { name: /^812（/ }).check();
    case "returnsTaken":
      await page.getByRole("button", { name: "7件の取り込み" }).click();
      await page.getByRole("button", { name: "未提出・差戻しの課（3件）" }).click();
      await page.getByRole("button", { name: "都市計画課への督促文のコピー" }).click();
      return page.getByRole("textbox", { name: "都市計画課への督促文" }).waitFor();
    case "returnsSame":
      await page.getByText(/変更なし1件（すべて取り込み済みです）/).waitFor();
      await page.getByRole("button", { name: "回収状況だけを記録" }).click();
      return page.getByText("変わった回答はありません。").waitFor();
    case "returnsFailed":
      await page.getByText("調査票を処理できませんでした。").waitFor();
      return page.getByText("詳細").click();
  }
}

async function look(state: State, theme: string, name: string): Promise<void> {
  await open(state, theme);
  await reach(state);
  await takePicture(page, `${state}-${name}`);
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
}

describe.each(["light", "dark"])("所管課への照会 and 調査票の回収, %s", (theme) => {
  test.each(states)("%s: nothing is cut off, axe finds nothing", async (state) => look(state, theme, theme));
});

test.each(states)("%s in the colours of a high contrast: nothing is cut off, axe finds nothing", async (state) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await look(state, "dark", "contrast");
});

describe("with the keyboard alone", () => {
  /** What has the focus, by its name. */
  const focused = async () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const [label] = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "";
    });
  /** Presses Tab until the focus stands on this; returns what it passed on the way. */
  async function tabTo(words: RegExp): Promise<readonly string[]> {
    const passed: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const name = await focused();
      passed.push(name);
      if (words.test(name)) return passed;
    }
    throw new Error(`the focus never came to ${words}: ${passed.join(" | ")}`);
  }

  test("the files, a choice, the answers of a department, taking in, a reminder: in the order they are read", async () => {
    await open("returnsTaken");
    const waiting = page.waitForEvent("filechooser");
    await tabTo(/^回収したファイルの選択$/);
    await page.keyboard.press("Enter");
    await (await waiting).setFiles(files);
    await page.getByText(/^9件のファイルのうち3件を読み取りました。/).waitFor();
    expect(await focused()).toBe("回収したファイルの選択");

    await tabTo(/^取り込まない$/);
    await page.keyboard.press("ArrowUp");
    expect(await page.getByRole("radio", { name: /^812（/ }).isChecked()).toBe(true);
    await tabTo(/^新規の回答/);
    await page.keyboard.press("Enter");
    await tabTo(/^産業観光課（3\/3件）$/);
    await page.keyboard.press("Enter");
    await tabTo(/^産業観光課の新規の回答をすべて外す$/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("産業観光課の新規の回答をすべて選ぶ");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await tabTo(/件の取り込み$/)).toContain("子育て支援課（3/3件）");
    expect(await focused()).toBe("6件の取り込み");
    await page.keyboard.press("Enter");
    await page.getByText("6件の回答を取り込みました。").waitFor();
    expect(await focused()).toBe("回収したファイルの選択");

    await tabTo(/^未提出・差戻しの課（3件）$/);
    await page.keyboard.press("Enter");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await tabTo(/^健康づくり課への督促文のコピー$/);
    await page.keyboard.press("Enter");
    await page.getByText("コピーしました。").waitFor();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toMatch(/^健康づくり課　御担当者様/);
    expect(await focused()).toBe("健康づくり課への督促文のコピー");
  });

  test("取消し and 中止 give the focus back to where it began", async () => {
    await open("returnsPreview");
    await reach("returnsPreview");
    await page.getByRole("button", { name: "取消し" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("回収したファイルの選択");

    await open("returnsReading");
    await reach("returnsReading");
    await page.getByRole("button", { name: "中止" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("回収したファイルの選択");
  });
});
