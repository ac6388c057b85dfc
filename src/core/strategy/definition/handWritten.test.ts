import {
  soundDefinition as sound,
  typedSheet,
  withCell,
  type TypedDefinition,
} from "../../../../test/support/definitionSheet";
import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { parseStrategy } from "../parseStrategy";
import { locateDefinition } from "./locateDefinition";
import { readDefinition } from "./readDefinition";

const typed = readDefinition([typedSheet(sound)]);
type Rows = TypedDefinition["indicators"];

/** The definition on other sheets, read: the same strategy, and nothing to say. */
function expectSame(...grids: Parameters<typeof readDefinition>[0]): void {
  const { strategy, issues } = readDefinition(grids);
  expect(issues).toEqual([]);
  expect(strategy).toEqual(typed.strategy);
}

test("[SD9] a definition typed by hand on one sheet is understood as it is meant", () => {
  expect(typed.issues).toEqual([]);
  expect(typed.schemeId).toBe("miyagi");
  expect(typed.strategy && parseStrategy(typed.strategy)).toEqual({ strategy: typed.strategy, problems: [] });
  expect(typed.strategy).toMatchObject({
    id: "架空市 総合戦略",
    title: "架空市 総合戦略",
    city: "架空市",
    version: "策定",
    period: { startYear: 2025, targetYear: 2030, assumed: false },
    goals: [
      { id: "G1", kind: "basic", directions: ["産業を育てます。", "担い手を増やします。"] },
      {
        id: "X1",
        kind: "crossCutting",
        directions: [],
        initiatives: [{ name: "窓口の見直し", printed: "窓口の見直し" }],
      },
    ],
    nationalFrame: { pdca: "効果を検証し、改善します。", viewpoints: [{ year: 2020 }] },
  });
});

test.each([
  ["G1-N1", { unit: "人", baseline: 120, baselineYear: 2024, target: { kind: "number", value: 200 }, deadBand: 5 }],
  ["G1-N1", { interimTargets: { 2027: 160 }, nature: "cumulative", kind: "numericalTarget" }],
  [
    "G1-N1",
    { revisions: [expect.objectContaining({ field: "target", before: 180, after: 200, fromFiscalYear: 2027 })] },
  ],
  ["G1-K1", { direction: "decrease", directionConfirmed: true, baselinePrinted: "40店", nature: "pointInTime" }],
  ["G1-K2", { baseline: -40, target: { kind: "number", value: 0 }, printedName: "社会\n増減", name: "社会増減" }],
  ["G1-K2", { baselinePrinted: "ー４０人", oddities: ["signs"] }],
  ["G1-K3", { baseline: 0, direction: "maintainAtMost", tolerance: 1 }],
  ["X1-N1", { unit: "％", baseline: 57.6, decimals: 1, survey: true, targetPrinted: "65.0％" }],
  ["X1-K1", { baseline: null, target: { kind: "arrow", arrow: "↑" }, directionConfirmed: false }],
])("[SD9] %s is read as %j", (id, expected) => {
  expect(typed.strategy?.indicators.find((indicator) => indicator.id === id)).toMatchObject(expected);
});

const reversed = (rows: Rows): Rows => rows.map((row) => padded(row, rows[0]?.length ?? 0).reverse());
const padded = (row: Rows[number], width: number): TestCell[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? "");
/** A column and two rows put in front, with words of the office. */
function shifted(rows: Rows): Rows {
  return [["部外秘"], ["令和7年4月 政策課"], ...rows.map((row): Rows[number] => ["", ...row])];
}
const sheetOf = (rows: Rows, sheet = "定義"): ReturnType<typeof gridOf> => gridOf({ sheet, rows });
const blank: Rows = [[], []];
const rest = [sound.policies, sound.notations, sound.revisions, sound.oddities, sound.context, sound.frame];

test("[SD9] columns may stand in any order", () => {
  const swapped = { ...sound, indicators: reversed(sound.indicators), goals: reversed(sound.goals) };
  expectSame(typedSheet(swapped));
});

test("[SD9] every table may have a sheet of its own, under any name", () => {
  const tables = [sound.plan, sound.goals, sound.indicators, ...rest];
  expectSame(...tables.map((rows, index) => sheetOf(shifted(rows), `シート${index + 1}`)));
});

test("[SD9] rows and columns may be inserted, with notes, bands and columns of the office's own", () => {
  const [header = [], ...rows] = sound.indicators;
  const own = rows.map((row, index): Rows[number] => [index + 1, ...padded(row, header.length), "確認中"]);
  const indicators: Rows = [
    ["連番", ...header, "担当者メモ"],
    ["", "基本目標１　しごとをつくる"],
    ...own.slice(0, 4),
    [],
    ["", "※ ここから横断的な目標"],
    ["横断的な目標１"],
    ...own.slice(4),
  ];
  expectSame(typedSheet({ ...sound, indicators }));
});

test.each([
  ["other words for headings", "指標の名称", "現状値（R6）", "目標の方向"],
  ["headings in full width, broken over lines", "指標　名", "基準\n値", "方　向"],
  ["headings with a mark", "※指標名", "●基準値", "■方向"],
])("[SD9] %s", (_, name, baseline, direction) => {
  const renamed = [
    ["指標名", name],
    ["基準値", baseline],
    ["方向", direction],
  ].reduce((sheet, [from = "", to = ""]) => withCell(sheet, "indicators", 0, from, to), sound);
  expectSame(typedSheet(renamed));
});

test("[SD9] figures as staff write them", () => {
  const changes: readonly (readonly [number, string, TestCell])[] = [
    [1, "基準値", "１２０人"],
    [1, "目標値", { value: 200, format: '#,##0"人"' }],
    [1, "小数桁数", "０"],
    [1, "中間目標 R9", "160 人"],
    [2, "基準値", { value: 40, formula: true }],
    [2, "基準年度", "令和6年度"],
    [3, "基準値", "△40"],
    [4, "許容幅", "１"],
    [5, "基準値", { value: 0.576, format: "0.0%" }],
    [5, "目標値", "65％"],
    [6, "基準値", "―"],
    [6, "目標値", "増加を目指す"],
  ];
  const sheet = changes.reduce((all, [row, heading, cell]) => withCell(all, "indicators", row, heading, cell), sound);
  expectSame(typedSheet(sheet));
});

test("[SD9] decimals that are not given are those the cells show", () => {
  const shown = [1, 2, 3, 4, 5, 6].reduce((all, row) => withCell(all, "indicators", row, "小数桁数", ""), sound);
  const finer = withCell(shown, "indicators", 2, "目標値", { value: 25, format: "0.00" });
  const decimals = readDefinition([typedSheet(finer)]).strategy?.indicators.map((indicator) => indicator.decimals);
  expect(decimals).toEqual([0, 2, 0, 0, 1, 0]);
});

test("[SD9] a goal may be named by its label or its title", () => {
  const sheet = [1, 2, 3, 4].reduce((all, row) => {
    return withCell(all, "indicators", row, "目標ID", row % 2 === 0 ? "基本目標１" : "しごとをつくる");
  }, sound);
  expectSame(typedSheet(sheet));
});

test("[SD9] goals need no more than an id and a name", () => {
  const goals = [
    ["目標ID", "名称"],
    ["G1", "しごとをつくる"],
    ["X1", "横断：デジタルを生かす"],
  ];
  const { strategy, issues } = readDefinition([typedSheet({ ...sound, goals })]);
  expect(issues).toEqual([]);
  expect(strategy?.goals.map(({ id, kind, label }) => [id, kind, label])).toEqual([
    ["G1", "basic", "基本目標１"],
    ["X1", "crossCutting", "横断的な目標１"],
  ]);
});

test("[SD10] a table of figures beside the definition is no part of it", () => {
  const figures = sheetOf(
    [
      ["指標名", "単位", "基準値", "目標値", "R8実績", "R9実績", "所管課"],
      ["新規雇用者数", "人", 120, 200, 130, 150, "産業課"],
    ],
    "実績",
  );
  const located = locateDefinition([figures, typedSheet(sound)]);
  expect(located?.isSure).toBe(true);
  expect(located?.sheets).toEqual(["定義"]);
  expectSame(figures, typedSheet(sound), sheetOf(blank, "白紙"));
});

test.each([
  ["figures with names, units and targets", ["指標名", "単位", "基準値", "目標値", "R6実績", "所管課"]],
  ["a list that says the direction, without a plan", ["指標名", "単位", "基準値", "目標値", "方向", "R6実績"]],
])("[SD10] %s: no workbook is judged by it unasked", (_, header) => {
  const grid = sheetOf([header, ["出生数", "人", 340, 380, "増加", 318]], "進捗管理");
  expect(locateDefinition([grid])?.isSure ?? false).toBe(false);
});
