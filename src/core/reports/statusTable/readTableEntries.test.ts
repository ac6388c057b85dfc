import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { observationOf, reportOf } from "../../../../test/support/reportOf";
import { indicatorOf, strategyOf } from "../../../../test/support/strategyOf";
import type { Decision } from "../../kpi/decision";
import { editedScheme } from "../../kpi/ownScheme";
import { findScheme } from "../../kpi/schemes";
import type { Scheme } from "../../kpi/scheme";
import { standardScheme } from "../../kpi/standardScheme";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { planSettings } from "../settings/planSettings";
import { readStatusWords } from "../settings/readStatusWords";
import { planStatusTable } from "./planStatusTable";
import { readTableEntries } from "./readTableEntries";

const cases = [
  { indicator: indicatorOf({ id: "A", name: "満足度", unit: "％" }), observation: observationOf("A", { 2024: 15 }) },
  { indicator: indicatorOf({ id: "B", name: "件数" }), observation: observationOf("B", { 2024: 15 }) },
];
const strategy = strategyOf(cases.map(({ indicator }) => indicator));

function input(decisions: readonly Decision[] = [], scheme: Scheme = standardScheme) {
  const years = [2022, 2023, 2024];
  return { ...reportOf(strategy, cases, { reportYear: 2024, years, scheme }).input, decisions };
}

/** The cells a plan writes, formulas aside, with edits of the user on top. */
function rowsOf({ area, blocks }: SheetPlan): TestCell[][] {
  const width = area.right + 1;
  const rows = Array.from({ length: area.bottom + 1 }, () => Array<TestCell>(width).fill(""));
  for (const { rect, contents } of blocks)
    contents.forEach((line, r) =>
      line.forEach((value, c) => {
        const isFormula = typeof value === "string" && value.startsWith("=");
        const row = rows[rect.top + r];
        if (row !== undefined)
          row[rect.left + c] = isFormula ? "" : typeof value === "string" ? value.replace(/^'/, "") : (value ?? "");
      }),
    );
  return rows;
}

const find = (rows: readonly (readonly TestCell[])[], text: string): readonly [number, number] => {
  const row = rows.findIndex((line) => line.includes(text));
  return [row, rows[row]?.indexOf(text) ?? -1];
};

function table(decisions: readonly Decision[] = []) {
  const rows = rowsOf(planStatusTable(input(decisions)));
  const [headerRow, decisionColumn] = find(rows, "評価（決定）");
  const [, sizeColumn] = find(rows, "調査の回答数（入力）");
  const rowOf = (name: string) => find(rows, name)[0];
  return { rows, headerRow, decisionColumn, sizeColumn, rowOf };
}

const words = readStatusWords(null, standardScheme);
const read = (rows: readonly (readonly TestCell[])[], statusOf = words) =>
  readTableEntries(gridOf({ sheet: "進捗一覧", rows, ownedAs: "statusTable" }), statusOf);

const decided: Decision = {
  indicatorId: "A",
  fiscalYear: 2024,
  status: "onTrack",
  text: "○ 順調",
  reason: "国勢調査の改定によるため",
};

const nothing = { decisions: [], sampleSizes: new Map(), firstPublished: new Map() };

test("[PD3] nothing written yet, nothing entered", () => {
  expect(readTableEntries(null, words)).toEqual(nothing);
  expect(read([])).toEqual(nothing);
  expect(read(table().rows).decisions).toEqual([]);
});

test("[PD3] a decision and its reason are found by header and indicator, with their cells", () => {
  const { rows, decisionColumn, rowOf } = table();
  const row = rows[rowOf("件数")] ?? [];
  row[decisionColumn] = "順調";
  row[decisionColumn + 1] = " 特別な事情 ";
  expect(read(rows).decisions).toMatchObject([
    { indicatorId: "B", fiscalYear: 2024, status: "onTrack", text: "順調", reason: "特別な事情", sheet: "進捗一覧" },
  ]);
});

test("[PD3] what was entered comes back as it was written, of this year and of others", () => {
  const all: readonly Decision[] = [
    decided,
    { ...decided, fiscalYear: 2023, status: "behind", text: "▲ 遅れ", reason: "" },
    { ...decided, indicatorId: "B", fiscalYear: 2022, status: null, text: "Ａ評価", reason: "旧方式" },
  ];
  const found = read(table(all).rows).decisions.map(({ sheet: _s, decisionCell: _d, reasonCell: _r, ...rest }) => rest);
  expect(found).toEqual(expect.arrayContaining([...all]));
  expect(found).toHaveLength(3);
});

test("[PD3] columns and rows the user inserted, and a sorted table, change nothing", () => {
  const { rows, headerRow } = table([decided]);
  const body = rows.slice(headerRow + 2);
  const sorted = [...rows.slice(0, headerRow + 2), ["", "メモ"], ...body.reverse()];
  const moved = sorted.map((row) => ["", ...row.slice(0, 3), "確認欄", ...row.slice(3)]);
  expect(read(moved).decisions).toMatchObject([decided]);
});

test("[PD3] without the column of the ids the name says whose row it is, as long as it says it for certain", () => {
  const { rows, headerRow } = table([decided]);
  const ids = rows[headerRow + 1]?.indexOf("指標番号") ?? rows[headerRow]?.indexOf("指標番号") ?? -1;
  const without = rows.map((row) => row.map((cell, column) => (column === ids ? "" : cell)));
  const grid = gridOf({ sheet: "進捗一覧", rows: without, ownedAs: "statusTable" });
  expect(readTableEntries(grid, words, (name) => (name === "満足度" ? "A" : null)).decisions).toMatchObject([decided]);
  expect(readTableEntries(grid, words).decisions).toEqual([]);
});

test("[PD3] sample sizes of the baseline and of every year; what is no size is none", () => {
  const { rows, sizeColumn, rowOf } = table();
  const row = rows[rowOf("満足度")] ?? [];
  row[sizeColumn] = 1551;
  row[sizeColumn + 2] = "未回答";
  row[sizeColumn + 3] = 1480;
  expect(read(rows).sampleSizes).toEqual(new Map([["A", { baseline: 1551, byYear: { 2024: 1480 } }]]));
});

test("[PD3] the figure first published, of a year with a revised one", () => {
  const flagged = cases.map((each) => ({
    ...each,
    observation: { ...each.observation, flags: { 2024: "revised" as const }, firstPublished: { 2024: 14.5 } },
  }));
  const { input: given } = reportOf(strategy, flagged, { reportYear: 2024, years: [2022, 2023, 2024] });
  const found = read(rowsOf(planStatusTable(given))).firstPublished;
  expect([...found]).toEqual([
    ["A", { 2024: 14.5 }],
    ["B", { 2024: 14.5 }],
  ]);
});

describe("which 判定 a text is", () => {
  const miyagi = findScheme("宮城県型") ?? standardScheme;
  const settingsOf = (scheme: Scheme) =>
    gridOf({ sheet: "KPI設定", rows: rowsOf(planSettings(input([], scheme))), ownedAs: "settings" });

  test.each([
    ["symbol and word", "○ 順調", "onTrack"],
    ["the word alone", "おおむね順調", "mostlyOnTrack"],
    ["in another width, without the blank", "○順調", "onTrack"],
    ["none", "大変よい", null],
  ])("[PD3] %s: %s", (_, text, status) => {
    expect(words(text)).toBe(status);
  });

  test("[PD3] as the sheet names them, not as the scheme that is chosen now", () => {
    const statusOf = readStatusWords(settingsOf(standardScheme), miyagi);
    expect([statusOf("○ 順調"), statusOf("◇ B")]).toEqual(["onTrack", "mostlyOnTrack"]);
  });

  test("[PD3] after the user renamed a 判定 the former name is still understood", () => {
    const statuses = {
      ...standardScheme.statuses,
      onTrack: { ...standardScheme.statuses.onTrack, caption: "計画どおり", symbol: "" },
    };
    const own = editedScheme(standardScheme, { ...standardScheme, statuses }, "");
    const statusOf = readStatusWords(settingsOf(own), own);
    expect([statusOf("計画どおり"), statusOf("○ 順調")]).toEqual(["onTrack", "onTrack"]);
  });

  test("[PD3] of grades that share a letter the symbol decides", () => {
    const statusOf = readStatusWords(settingsOf(miyagi), miyagi);
    expect([statusOf("◎ A"), statusOf("○ A")]).toEqual(["achieved", "onTrack"]);
  });
});
