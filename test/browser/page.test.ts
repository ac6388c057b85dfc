import { rectAt, testSheet } from "../../src/host/model/testSheet";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { axeFindings } from "./support/axeFindings";
import type { Preview } from "./support/openPreview";
import { previewWindows } from "./support/previewWindows";
import { watchFocus } from "./support/watchFocus";
import { xlsxFile } from "./support/xlsxFile";

const statusTable = "進捗一覧";

const site = previewWindows();
let preview: Preview;

beforeEach(async () => {
  preview = await site.open();
});

const openSample = async () => preview.openSample("fictitious-r4-r7.xlsx");
const write = async () => {
  await preview.make().click();
  await preview.pane.getByText("進捗一覧とグラフを作成しました。").waitFor();
  await preview.pane.getByRole("heading", { name: /^確認事項/ }).waitFor();
};
const focused = async () =>
  preview.page.evaluate(() => {
    const element = document.activeElement;
    const [label] =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
    const named = element?.getAttribute("aria-label") ?? element?.getAttribute("title");
    return named ?? label?.textContent ?? element?.textContent;
  });

test("selection goes both ways, and events reach the page in the pane", async () => {
  const { page, type } = preview;
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
  await page.getByRole("tab", { name: "基本目標３・４（架空）", selected: true }).waitFor();
  await page.waitForFunction(() => {
    return document.querySelector<HTMLInputElement>("[aria-label=名前ボックス]")?.value === "C9";
  });
  expect(preview.complaints).toEqual([]);
});

test("what is typed in a cell the workbook cannot take is refused in a sentence, and the cell stays", async () => {
  const { page, type, turnTo, draws } = preview;
  await openSample();
  await turnTo("基本目標１・２（架空）");
  await type("L9", "=1+");
  await page.getByRole("status").getByText("この内容は入力できません。").waitFor();
  await draws("基本目標１・２（架空）", 8, 11, "59.9");
});

test("in a cell with a drop-down list the list comes, and the keys stay with the cell", async () => {
  const { page, goTo, draws } = preview;
  const { workbook, sheet } = testSheet({ A1: "今後の方針" });
  sheet.name = "調査";
  sheet.validations.push({ rect: rectAt("A2"), type: "list", source: "拡充,継続,見直し", ignoreBlanks: true });
  await page.goto(site.address);
  await page.getByLabel("開く", { exact: true }).setInputFiles(xlsxFile("調査.xlsx", await saveWorkbook(workbook)));
  await page.getByRole("tab", { name: "調査", exact: true, selected: true }).waitFor();

  await goTo("A2");
  const focus = await watchFocus(page, "__editor");
  const [first = "", ...rest] = "minaoshi-2026";
  const list = page.locator("[data-u-comp=sheets-dropdown-list]");
  await page.keyboard.type(first);
  await list.waitFor();
  await page.keyboard.type(rest.join(""), { delay: 50 });
  await preview.picture("list");
  expect(await focus.leftFor()).toEqual([]);
  await list.getByText("見直し").waitFor();
  await page.keyboard.press("Enter");
  await draws("調査", 1, 0, "minaoshi-2026");
  expect(await focus.leftFor()).toEqual([]);
  expect(preview.complaints).toEqual([]);
});

describe("what the pane says where it cannot work", () => {
  test("a workbook opened for reading only", async () => {
    const { page, pane, picture } = preview;
    await openSample();
    await page.getByLabel("読み取り専用").check();
    await pane.getByText("読み取り専用のブックです。").waitFor();
    await pane.getByRole("heading", { name: "読み取った実績" }).waitFor();
    await picture("read-only");
  });

  test("an Excel of ExcelApi 1.12", async () => {
    const { page, pane, picture } = preview;
    await openSample();
    await page.getByLabel("Excel の機能").selectOption("1.12");
    await pane.getByText("この Excel では使えません。").waitFor();
    await picture("too-old");
  });

  test("Office.js blocked: it says which file, and starts once it is let through", async () => {
    const { page, pane, picture } = preview;
    await page.route("**/officejs/office.js", async (route) => route.abort());
    await page.goto(site.address);
    await pane.getByText("作業ウィンドウを開始できませんでした。").waitFor();
    await picture("blocked");
    await page.unroute("**/officejs/office.js");
    await pane.getByRole("button", { name: "もう一度読み込む" }).click();
    await pane.getByRole("heading", { name: "総合戦略KPI" }).waitFor();
  });
});

describe("the ribbon's 進捗一覧を更新", () => {
  const press = async () => preview.page.getByRole("button", { name: "進捗一覧を更新" }).click();
  const message = () => preview.page.frameLocator("iframe[title=お知らせ]");
  const released = async () => {
    await preview.page.getByRole("dialog").waitFor({ state: "detached" });
    await preview.page.locator(".page-header button:enabled", { hasText: "進捗一覧を更新" }).waitFor();
  };

  test("writes without the pane, and says so in a dialog that closes by its own button", async () => {
    await openSample();
    await press();
    await message().getByRole("heading", { name: "進捗一覧を更新しました。" }).waitFor();
    await message()
      .getByText(/^令和７年度：40指標のうち37指標を判定しました。/)
      .waitFor();
    await preview.picture("command");
    expect(await axeFindings(preview.page, "dialog")).toEqual([]);
    await message().getByRole("button", { name: "閉じる" }).click();
    await released();
    await preview.judges("安全で安らげるまちなみとなっていると思う市民の割合", "◆ おおむね達成");
    expect(preview).toMatchObject({ foreign: [], complaints: [] });
  });

  test("the dialog closed by its cross ends the command too", async () => {
    await openSample();
    await press();
    await message().getByRole("heading").waitFor();
    await preview.page.getByRole("button", { name: "ダイアログを閉じる" }).click();
    await released();
    await press();
    await message().getByRole("heading", { name: "進捗一覧を更新しました。" }).waitFor();
    expect(preview.complaints).toEqual([]);
  });

  test("a workbook opened for reading only: the message says what to do", async () => {
    await openSample();
    await preview.page.getByLabel("読み取り専用").check();
    await press();
    await message().getByRole("heading", { name: "進捗一覧を更新できませんでした。" }).waitFor();
    await message()
      .getByText(/名前を付けて保存/)
      .waitFor();
    await preview.picture("command-refused");
  });
});

describe("for everybody", () => {
  test("axe finds nothing, on the page and in the pane: workbook, table, charts", async () => {
    await openSample();
    expect(await axeFindings(preview.page)).toEqual([]);
    await write();
    await preview.turnTo(statusTable);
    expect(await axeFindings(preview.page)).toEqual([]);
    await preview.turnTo("進捗グラフ");
    await preview.page.locator(".chart svg").first().waitFor();
    expect(await axeFindings(preview.page)).toEqual([]);
  });

  test("F6 goes round the parts of the page, and every control of the page has a name", async () => {
    const { page } = preview;
    await openSample();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused();
    };
    await page.getByLabel("開く", { exact: true }).focus();
    const header = [await focused()];
    for (let at = 0; at < 6; at += 1) header.push(await press("Tab"));
    expect(header).toEqual([
      "開く",
      "見本を開く",
      "保存（.xlsx）",
      "シートを別ブックに保存",
      "進捗一覧を更新",
      expect.stringMatching(/^Excel の機能/),
      "読み取り専用",
    ]);

    await press("F6");
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    await expect(press("F6")).resolves.toBe("はじめに");
    await expect(press("F6")).resolves.toBe("作業ウィンドウ");
    await press("Tab", "Tab");
    const inPane = preview.pane.locator(":focus");
    expect(await inPane.textContent()).toBe("進捗一覧とグラフを作成");
    await expect(press("F6")).resolves.toBe("開く");
    await expect(press("Shift+F6")).resolves.toBe("作業ウィンドウ");
    await expect(press("Shift+F6")).resolves.toBe("はじめに");
    await expect(press("ArrowRight")).resolves.toBe("基本目標１・２（架空）");
    await expect(press("Tab")).resolves.toBe("縮小");
    await expect(press("Tab")).resolves.toBe("拡大");
    await press("Enter");
    await page.getByRole("button", { name: "110%" }).waitFor();

    await page.getByRole("button", { name: "シートの一覧" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "横断的な目標（架空）" }).click();
    await page.getByRole("tab", { name: "横断的な目標（架空）", selected: true }).waitFor();
  });
});
