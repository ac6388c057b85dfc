import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { DrawnCell } from "../../../src/workbench/page/grid/workbookGrid";
import { patience, steady } from "./openBrowser";
import { takePicture } from "./takePicture";
import { watchPage } from "./watchPage";
import type { WatchedPage } from "./watchPage";
import { xlsxFile } from "./xlsxFile";
import type { PageFile } from "./xlsxFile";

/** A line of 進捗一覧 as the grid draws it. */
interface DrawnLine {
  readonly texts: readonly string[];
  readonly judgement: DrawnCell;
}

/** The preview page as a developer uses it. */
export interface Preview extends WatchedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly make: () => Locator;
  /** Chooses a sample and waits until the pane beside it has read it. */
  readonly openSample: (file: string) => Promise<void>;
  /** Turns to a sheet by its tab. */
  readonly turnTo: (sheet: string) => Promise<void>;
  /** Goes to a cell by the name box and waits until keys go to it. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes to a cell, types over it and leaves it with Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** What the grid draws; a canvas cannot be read otherwise. */
  readonly drawn: (sheet: string, row: number, column: number) => Promise<DrawnCell>;
  /** Waits until the grid draws this text. */
  readonly draws: (sheet: string, row: number, column: number, text: string) => Promise<void>;
  /** The line of 進捗一覧 that names this indicator; null while there is none. */
  readonly line: (indicator: string) => Promise<DrawnLine | null>;
  /** Waits until 進捗一覧 judges the indicator so. */
  readonly judges: (indicator: string, judgement: string) => Promise<void>;
  /** The bytes of the file the page saves. */
  readonly save: () => Promise<Uint8Array>;
  /** The sheet as a file of its own, as 「移動またはコピー」 leaves it. */
  readonly split: (sheet: string) => Promise<PageFile>;
  /** Every text the grid draws in the upper left of a sheet, row by row. */
  readonly texts: (sheet: string) => Promise<readonly (readonly string[])[]>;
  readonly picture: (name: string) => Promise<void>;
}

/** Opens a window for the page; `address` is where it is served. */
export async function openPreview(browser: Browser, address: string): Promise<Preview> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 800 }, ...steady });
  page.setDefaultTimeout(patience);
  const pane = page.frameLocator("iframe[title=作業ウィンドウ]");
  /** What the grid shows follows the workbook in the frame after; what is typed before would meet a grid that changes. */
  const settle = async () =>
    page.evaluate(async () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const turnTo = async (sheet: string) => {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
    await settle();
  };
  const goTo = async (at: string) => {
    const box = page.getByLabel("名前ボックス");
    await box.fill(at);
    await box.press("Enter");
    // Keys go to the cell once the grid has taken them back from the box.
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    await settle();
  };
  const download = async (button: string) => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
  };
  const line = async (indicator: string) => page.evaluate(drawnLine, indicator);
  return {
    ...watchPage(page, address),
    page,
    pane,
    make: () => pane.getByRole("button", { name: "進捗一覧とグラフを作成" }),
    openSample: async (file) => {
      await page.goto(address);
      await page.getByLabel("見本を開く").selectOption(file);
      // The pane of the workbook before has the same button: only what was found tells the two apart.
      await pane.getByText(/^40指標のうち\d+指標の実績が見つかりました。$/).waitFor();
      await pane.getByRole("heading", { name: "読み取った実績" }).waitFor();
    },
    turnTo,
    goTo,
    type: async (at, text) => {
      await goTo(at);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      // The box names the next cell once the grid has moved on; until then it would write over what is put in it.
      await page.waitForFunction(
        (left) => document.querySelector<HTMLInputElement>("[aria-label=名前ボックス]")?.value !== left,
        at,
      );
    },
    drawn: async (...place) =>
      page.evaluate(([name, row, column]) => {
        return window.previewGrid?.drawnAt(name, row, column) ?? { text: "", fill: null };
      }, place),
    draws: async (...place) => {
      await page.waitForFunction(([name, row, column, text]) => {
        return window.previewGrid?.drawnAt(name, row, column).text === text;
      }, place);
    },
    line,
    judges: async (indicator, judgement) => {
      while ((await line(indicator))?.judgement.text !== judgement) await page.waitForTimeout(100);
    },
    save: async () => new Uint8Array((await download("保存（.xlsx）")).buffer),
    split: async (sheet) => {
      await turnTo(sheet);
      const { name, buffer } = await download("シートを別ブックに保存");
      return xlsxFile(name, buffer);
    },
    texts: async (sheet) =>
      page.evaluate(
        (name) =>
          Array.from({ length: 200 }, (_, row) =>
            Array.from(
              { length: 24 },
              (__, column) => window.previewGrid?.drawnAt(name, row, column).text.trim() ?? "",
            ),
          ),
        sheet,
      ),
    picture: async (name) => {
      // What lies over the cells is laid out in the frame after the one it came in.
      await settle();
      await takePicture(page, `page-${name}`, { fullPage: false });
    },
  };
}

/** Runs in the page: the judgement stands in the column headed 判定, wherever that is. */
function drawnLine(indicator: string): DrawnLine | null {
  const at = (row: number, column: number) =>
    window.previewGrid?.drawnAt("進捗一覧", row, column) ?? { text: "", fill: null };
  const lines = Array.from({ length: 80 }, (_, row) => Array.from({ length: 40 }, (__, column) => at(row, column)));
  const headed = lines
    .map((cells) => cells.findIndex(({ text }) => text.trim() === "判定"))
    .find((column) => column >= 0);
  const found = lines.find((cells) => cells.some(({ text }) => text.trim() === indicator));
  const judgement = headed === undefined ? undefined : found?.[headed];
  if (found === undefined || judgement === undefined) return null;
  return { texts: found.map(({ text }) => text.trim()), judgement };
}
