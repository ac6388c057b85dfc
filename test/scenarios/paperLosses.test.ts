import type { WriteReportRequest } from "../../src/app/writeReport";
import { issueText } from "../../src/core/issues/issueText.ja";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { addName, deleteName } from "../../src/host/model/names";
import { copySheet, deleteSheet, renameSheet } from "../../src/host/model/editSheets";
import { deleteCells, insertCells } from "../../src/host/model/editStructure";
import { enterContent } from "../../src/host/model/enterContent";
import { copyRange } from "../../src/host/model/copyRange";
import { moveCells } from "../../src/host/model/moveCells";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import { literalText } from "../../src/core/workbook/sheetPlan";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { entryCell, entryText, typeEntry } from "../support/paperEntries";
import { openSample, reopened, runJob as runWith, sheetNamed } from "./mainJob";

/** One goal is enough, and quick. */
const strategy = {
  ...kitamotoStrategy,
  indicators: kitamotoStrategy.indicators.filter(({ goalId }) => goalId === "G1"),
};
const runJob = async (model: WorkbookModel, request: Partial<WriteReportRequest> = {}) =>
  runWith(model, { strategy, ...request });

const TABLE = "議会提出資料";
const SHEETS = "個票";
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

const rows = (top: number, bottom = top) => ({ top, bottom, left: 0, right: LAST_COLUMN });
const columns = (left: number, right = left) => ({ top: 0, bottom: LAST_ROW, left, right });

const KEY = "factors|G1-K3";
const OTHER = "factors|G1-K2";
const TEXT = "観光協会と連携した。";
const OTHER_TEXT = "相談会を増やした。";

/** The council table with two texts typed on it. */
async function typedTable(request: Partial<WriteReportRequest> = {}): Promise<WorkbookModel> {
  const model = await openSample("fictitious-r4-r7.xlsx");
  await runJob(model, { outputs: ["council"], ...request });
  typeEntry(model, sheetNamed(model, TABLE), KEY, TEXT);
  typeEntry(model, sheetNamed(model, TABLE), OTHER, OTHER_TEXT);
  return reopened(model);
}

let saved: Awaited<ReturnType<typeof typedTable>>;
let savedWide: typeof saved;

beforeAll(async () => {
  saved = await typedTable();
  savedWide = await typedTable({ council: { paper: "a3" } });
});

function nameOf(model: WorkbookModel, name: string) {
  const found = model.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no name ${name}`);
  return found;
}

/** First row of the table of entries, and the column of its keys. */
function tableOf(
  model: WorkbookModel,
  name = "KPI_記入_議会提出資料",
): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /!\$([A-Z]+)\$(\d+)/.exec(nameOf(model, name).formula) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function allTexts(sheet: SheetModel): readonly string[] {
  return [...sheet.rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => (typeof value === "object" ? "" : String(value))),
  );
}

/** Exchanges the contents of cells of two rows, as sorting does: formulas stay the same texts. */
function exchange(model: WorkbookModel, sheet: SheetModel, a: number, b: number, from: number, to: number): void {
  const contents = (row: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const cell = cellAt(sheet, row, from + index);
      const formula = cell?.formula ?? null;
      const value = cell?.value ?? "";
      return formula !== null && formula !== undefined
        ? { column: from + index, content: "=" + formula.replaceAll(`${row + 1}`, `${(row === a ? b : a) + 1}`) }
        : { column: from + index, content: typeof value === "string" ? literalText(value) : value };
    });
  const [first, second] = [contents(a), contents(b)];
  for (const { column, content } of first) enterContent(model, sheet, b, column, content as string);
  for (const { column, content } of second) enterContent(model, sheet, a, column, content as string);
  recalculate(model);
}

const paperIssues = (issues: Awaited<ReturnType<typeof runJob>>["result"]["issues"]) =>
  issues.filter(({ code }) => code.startsWith("paper-")).map((issue) => issueText(issue));

/** Too many rows for Excel to keep in a name which of them are ours. */
const longer = { ...kitamotoStrategy, indicators: kitamotoStrategy.indicators.slice(0, 20) };

describe("what somebody did to the sheet, and the texts are still where they belong", () => {
  const table = (model: WorkbookModel) => sheetNamed(model, TABLE);
  test.each<[string, (model: WorkbookModel) => void]>([
    ["nothing", () => undefined],
    ["the name of the table of entries deleted", (model) => deleteName(model, nameOf(model, "KPI_記入_議会提出資料"))],
    [
      "every name of ours that is seen deleted",
      (model) => {
        for (const name of model.names.filter((each) => each.name.startsWith("KPI_記入"))) deleteName(model, name);
      },
    ],
    [
      "the headings of the table of entries changed",
      (model) => {
        const { row, column } = tableOf(model);
        enterContent(model, table(model), row, column, "キー");
        enterContent(model, table(model), row, column + 1, "");
      },
    ],
    [
      "the rows of the table of entries deleted as empty rows below the paper",
      (model) => deleteCells(model, table(model), rows(tableOf(model).row, tableOf(model).row + 400), "Up"),
    ],
    [
      "some rows of the table of entries deleted",
      (model) => deleteCells(model, table(model), rows(tableOf(model).row, tableOf(model).row + 30), "Up"),
    ],
    [
      "the name pointed somewhere else",
      (model) => {
        deleteName(model, nameOf(model, "KPI_記入_議会提出資料"));
        addName(model, null, "KPI_記入_議会提出資料", "='議会提出資料'!$A$1:$B$3");
      },
    ],
    [
      "a column inserted, and the table of entries deleted",
      (model) => {
        deleteCells(model, table(model), rows(tableOf(model).row, tableOf(model).row + 400), "Up");
        insertCells(model, table(model), columns(2), "Right");
      },
    ],
    ["a column of ours deleted", (model) => deleteCells(model, table(model), columns(4), "Left")],
    ["a row inserted", (model) => insertCells(model, table(model), rows(4), "Down")],
    ["the sheet renamed", (model) => renameSheet(model, table(model), "資料１")],
    ["the sheet copied, and the copy renamed", (model) => renameSheet(model, copySheet(model, table(model)), "控え")],
    [
      "a text moved beside its cell",
      (model) => {
        const cell = entryCell(table(model), KEY);
        moveCells(
          model,
          table(model),
          { ...cell, right: cell.left },
          { ...cell, left: 0, right: 0, top: 3, bottom: 3 },
        );
      },
    ],
  ])("%s", async (_, edit) => {
    const model = await reopened(saved);
    edit(model);
    recalculate(model);
    const { result } = await runJob(model);
    const name = result.written.find(({ what }) => what === "議会提出資料")?.sheet ?? "";
    expect(paperIssues(result.issues)).toEqual([]);
    expect(entryText(sheetNamed(model, name), KEY)).toBe(TEXT);
    expect(entryText(sheetNamed(model, name), OTHER)).toBe(OTHER_TEXT);
  });

  test.each([
    ["whole rows", 0],
    ["only the columns that are seen", 1],
  ])("two indicators sorted the other way round: %s", async (_, seen) => {
    const model = await reopened(savedWide);
    const sheet = table(model);
    const [a, b] = [entryCell(sheet, KEY).top, entryCell(sheet, OTHER).top];
    const { column } = tableOf(model);
    exchange(model, sheet, a, b, 0, seen === 1 ? entryCell(sheet, KEY).left + 3 : column);
    expect(entryText(sheet, KEY)).toBe(OTHER_TEXT);
    const { result } = await runJob(model);
    expect(paperIssues(result.issues)).toEqual([]);
    expect(entryText(table(model), KEY)).toBe(TEXT);
    expect(entryText(table(model), OTHER)).toBe(OTHER_TEXT);
  });
});

describe("what cannot be told for certain stays as it is, and a sentence says why", () => {
  test.each<[string, (model: WorkbookModel, sheet: SheetModel) => string, RegExp]>([
    [
      "the hidden columns deleted",
      (model, sheet) => {
        deleteCells(model, sheet, columns(tableOf(model).column - 8, tableOf(model).column + 20), "Left");
        return TEXT;
      },
      /^「議会提出資料」シート：記入欄の控え（非表示の列）が見つからず/,
    ],
    [
      "a note typed below the table",
      (model, sheet) => {
        enterContent(model, sheet, tableOf(model).row + 3, 1, "数値は見込みを含む。");
        return "数値は見込みを含む。";
      },
      /^「議会提出資料」B\d+：「数値は見込みを含む。」は記入欄（黄色のセル）以外に入力されており/,
    ],
    [
      "a figure typed over a formula",
      (model, sheet) => {
        enterContent(model, sheet, entryCell(sheet, KEY).top - 1, 9, 12345.5);
        return "12345.5";
      },
      /^「議会提出資料」J\d+：「12345.5」は記入欄/,
    ],
    [
      "a label changed",
      (model, sheet) => {
        enterContent(model, sheet, entryCell(sheet, KEY).top, 0, "要因及び今後の対応");
        return "要因及び今後の対応";
      },
      /^「議会提出資料」A\d+：「要因及び今後の対応」は記入欄/,
    ],
    [
      "words typed into several cells: the first is named, the others are counted",
      (model, sheet) => {
        for (const row of [5, 6, 8]) enterContent(model, sheet, row, 20, "要確認");
        return "要確認";
      },
      /「要確認」ほか2か所（U7、U9）は記入欄/,
    ],
    [
      "a word typed into an empty cell",
      (model, sheet) => {
        enterContent(model, sheet, 5, 20, "要確認");
        return "要確認";
      },
      /「要確認」は記入欄/,
    ],
  ])("%s", async (_, edit, sentence) => {
    const model = await reopened(saved);
    const kept = edit(model, sheetNamed(model, TABLE));
    recalculate(model);
    const { result } = await runJob(model, { reportYear: 2023 });
    const said = paperIssues(result.issues);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
    expect(allTexts(sheetNamed(model, TABLE))).toEqual(expect.arrayContaining([kept, TEXT, OTHER_TEXT]));
    const written = result.written.map(({ what }) => what);
    expect(written).toContain("進捗一覧表");
    expect(written).not.toContain("議会提出資料");
    expect(written).toContain("議会提出資料（概要）");
  });

  test("a row copied and changed: both cells are named, and both stay", async () => {
    const model = await openSample("fictitious-r4-r7.xlsx");
    await runJob(model, { outputs: ["sheets"], strategy: longer });
    const sheet = sheetNamed(model, SHEETS);
    typeEntry(model, sheet, "analysis|G1-K3", "来訪者が増えた。");
    const { top } = entryCell(sheet, "analysis|G1-K3");
    insertCells(model, sheet, rows(top + 1), "Down");
    copyRange(model, { sheet, rect: rows(top) }, { sheet, rect: rows(top + 1) });
    enterContent(model, sheet, top + 1, 1, "別の文");
    recalculate(model);
    const { result } = await runJob(model, { strategy: longer });
    expect(paperIssues(result.issues)).toEqual([
      expect.stringMatching(/^「個票」B\d+：「別の文」はB\d+と同じ記入欄の写しで、内容が異なるため/),
    ]);
    expect(allTexts(sheet)).toEqual(expect.arrayContaining(["別の文", "来訪者が増えた。"]));
  });

  test("a row inserted on a long paper and written into is not cleared", async () => {
    const model = await openSample("fictitious-r4-r7.xlsx");
    await runJob(model, { outputs: ["sheets"], strategy: longer });
    const sheet = sheetNamed(model, SHEETS);
    insertCells(model, sheet, rows(330), "Down");
    enterContent(model, sheet, 330, 1, "補足の文");
    const { result } = await runJob(model, { strategy: longer });
    expect(paperIssues(result.issues)).toEqual([expect.stringContaining("「補足の文」は記入欄")]);
    expect(cellAt(sheet, 330, 1)?.value).toBe("補足の文");
  });

  test("the sheet deleted and its copy kept: the copy stays as it is", async () => {
    const model = await reopened(saved);
    const copy = copySheet(model, sheetNamed(model, TABLE));
    deleteSheet(model, sheetNamed(model, TABLE));
    renameSheet(model, copy, TABLE);
    recalculate(model);
    const { result } = await runJob(model, { outputs: ["council"] });
    expect(allTexts(sheetNamed(model, TABLE))).toEqual(expect.arrayContaining([TEXT, OTHER_TEXT]));
    expect(result.issues.map(({ code }) => code)).toContain("owned-sheet-name-taken");
  });
});

test("what stood in the way taken out, the paper is written again with all its texts", async () => {
  const model = await reopened(saved);
  const sheet = sheetNamed(model, TABLE);
  const { row } = tableOf(model);
  enterContent(model, sheet, row + 3, 1, "補足");
  await runJob(model);
  enterContent(model, sheet, row + 3, 1, "");
  const { result } = await runJob(model);
  expect(paperIssues(result.issues)).toEqual([]);
  expect(entryText(sheet, KEY)).toBe(TEXT);
  expect(result.written.map(({ what }) => what)).toContain("議会提出資料");
});
