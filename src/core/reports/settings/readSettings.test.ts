import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { standardScheme } from "../../kpi/standardScheme";
import type { Scheme } from "../../kpi/scheme";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { planSettings } from "./planSettings";
import { readSettings, type SettingsDefaults } from "./readSettings";

const defaults: SettingsDefaults = { strategy: kitamotoStrategy, scheme: standardScheme, reportYear: null };
const written = planSettings({
  strategy: kitamotoStrategy,
  scheme: standardScheme,
  reportYear: 2024,
  years: [2022, 2023, 2024, 2025],
  rows: [],
  disclaimer: null,
});

/** The sheet as it was written; text kept as text by an apostrophe shows without it. */
function sheetRows(): TestCell[][] {
  return (written.blocks[0]?.contents ?? []).map((row) =>
    row.map((value) => (typeof value === "string" ? value.replace(/^'/, "") : value)),
  );
}

type Edit = readonly [key: string, column: number, value: string | number];
const setting = (label: string, value: string | number): Edit => [label, 1, value];

/** `key` stands in column A; of status ids, the row of the bands comes before that of the captions. */
function edited(edits: readonly Edit[], nth: "first" | "last" = "first"): TestCell[][] {
  const rows = sheetRows();
  for (const [key, column, value] of edits) {
    const found = rows.filter((row) => row[0] === key);
    const row = nth === "first" ? found[0] : found.at(-1);
    if (row === undefined) throw new Error(`no row ${key}`);
    row[column] = value;
  }
  return rows;
}

function read(rows: readonly (readonly TestCell[])[], given: Partial<SettingsDefaults> = {}) {
  return readSettings(gridOf({ sheet: "KPI設定", rows, ownedAs: "settings" }), { ...defaults, ...given });
}

const asDefault = {
  title: kitamotoStrategy.title,
  version: kitamotoStrategy.version,
  period: kitamotoStrategy.period,
  scheme: standardScheme,
  issues: [],
};

test("a workbook without the sheet, or with an emptied one, has the defaults", () => {
  expect(readSettings(null, defaults)).toEqual({ ...asDefault, reportYear: null });
  expect(read([])).toEqual({ ...asDefault, reportYear: null });
});

test("the sheet as it was written says what it was written from", () => {
  expect(read(sheetRows())).toEqual({ ...asDefault, reportYear: 2024 });
});

test.each([
  ["nobody names a year: the sheet's", null, 2024],
  ["the caller's year goes first", 2023, 2023],
])("report year: %s", (_case, reportYear, expected) => {
  expect(read(sheetRows(), { reportYear }).reportYear).toBe(expected);
});

test.each<[string, Edit, Partial<Scheme>]>([
  ["name", setting("評価方式", "北本市方式"), { name: "北本市方式" }],
  ["banded rate", setting("区分する率", "達成率"), { bandedRate: "achievementRate" }],
  [
    "rate of decreasing indicators",
    setting("減少させる指標の達成率", "(2×目標−実績)÷目標"),
    { decreaseAchievement: "twiceTargetMinusActual" },
  ],
  ["decimals", setting("率の小数桁数", 0), { percentDecimals: 0 }],
  ["rounding", setting("端数処理", "切り捨て"), { rounding: "truncate" }],
  ["cap", setting("未達成の率の上限", "そのまま"), { capUnmet: false }],
  ["without progress", setting("進捗率のない未達成の指標", "達成率で区分"), { withoutProgress: "bandAchievement" }],
  ["maintain", setting("維持する指標の未達成", "達成率で区分"), { maintainUnmet: "bandAchievement" }],
  ["regression", setting("基準値より後退したとき", "区分による"), { regression: "bands" }],
  ["final year", setting("最終年度の判定", "区分による"), { finalYear: "bands" }],
  ["mostly achieved", setting("おおむね達成の下限", 0.9), { mostlyAchievedAt: 0.9 }],
])("edited: %s", (_case, edit, expected) => {
  expect(read(edited([edit]))).toEqual({ ...asDefault, reportYear: 2024, scheme: { ...standardScheme, ...expected } });
});

test("edited: title, version and period; a period someone set is no longer assumed", () => {
  const rows = edited([
    setting("総合戦略名", "第３期 総合戦略"),
    setting("版", "策定"),
    setting("計画の開始年度", 2024),
    setting("計画の目標年度", 2029),
  ]);
  expect(read(rows)).toEqual({
    ...asDefault,
    title: "第３期 総合戦略",
    version: "策定",
    period: { startYear: 2024, targetYear: 2029, assumed: false },
    reportYear: 2024,
  });
});

test("edited: thresholds of the bands, each by its status id", () => {
  const { scheme, issues } = read(
    edited([
      ["onTrack", 1, 1.1],
      ["slightlyBehind", 1, 0.6],
    ]),
  );
  expect(scheme.bands).toEqual([
    { atLeast: 1.1, status: "onTrack" },
    { atLeast: 0.8, status: "mostlyOnTrack" },
    { atLeast: 0.6, status: "slightlyBehind" },
    { atLeast: -Infinity, status: "behind" },
  ]);
  expect(issues).toEqual([]);
});

test("edited: captions and symbols; a symbol may be a number or nothing, fill and group stay", () => {
  const rows = edited(
    [
      ["onTrack", 1, "計画どおり"],
      ["onTrack", 2, 5],
      ["behind", 2, ""],
    ],
    "last",
  );
  const { scheme, issues } = read(rows);
  expect(scheme.statuses.onTrack).toEqual({ ...standardScheme.statuses.onTrack, caption: "計画どおり", symbol: "5" });
  expect(scheme.statuses.behind).toEqual({ ...standardScheme.statuses.behind, symbol: "" });
  expect(issues).toEqual([]);
});

test("rows and columns the user inserted change nothing", () => {
  const moved = edited([setting("率の小数桁数", 2), ["mostlyOnTrack", 1, 0.7]]).flatMap((row, index) => [
    ...(index % 3 === 0 ? [["", "メモ"]] : []),
    ["", row[0] ?? "", "確認欄", ...row.slice(1)],
  ]);
  const { scheme, issues } = read(moved);
  expect(scheme.percentDecimals).toBe(2);
  expect(scheme.bands[1]?.atLeast).toBe(0.7);
  expect(issues).toEqual([]);
});

test.each<[string, Edit, string, string, string]>([
  ["text where a year belongs", setting("計画の開始年度", "未定"), "B9", "計画の開始年度", "西暦の年度（1990〜2100）"],
  ["a year of an era", setting("計画の目標年度", 7), "B10", "計画の目標年度", "西暦の年度（1990〜2100）"],
  ["a target before the start", setting("計画の目標年度", 2020), "B10", "計画の目標年度", "開始年度より後の年度"],
  ["a start at the target", setting("計画の開始年度", 2025), "B9", "計画の開始年度", "目標年度より前の年度"],
  ["an unknown version", setting("版", "草稿"), "B6", "版", "「案」「策定」「改定」"],
  ["decimals in halves", setting("率の小数桁数", 1.5), "B15", "率の小数桁数", "0〜4の整数"],
  ["too many decimals", setting("率の小数桁数", 5), "B15", "率の小数桁数", "0〜4の整数"],
  ["a word that is no choice", setting("端数処理", "切り上げ"), "B16", "端数処理", "「四捨五入」「切り捨て」"],
  ["a rate over 100 %", setting("おおむね達成の下限", 80), "B22", "おおむね達成の下限", "0％〜100％の率"],
  ["an error value", setting("評価方式", "#REF!"), "B11", "評価方式", "評価方式の名称"],
  ["a threshold in words", ["onTrack", 1, "100％"], "B26", "区分の下限（順調）", "率（80％など）"],
])("not allowed: %s is left out with a finding, the default counts", (_case, edit, cell, name, expected) => {
  const { issues, ...inForce } = read(edited([edit]));
  expect({ ...inForce, issues: [] }).toEqual({ ...asDefault, reportYear: 2024 });
  expect(issues).toMatchObject([
    {
      code: "setting-not-understood",
      sheet: "KPI設定",
      cell,
      text: String(edit[2]),
      params: { setting: name, why: "value", expected },
    },
  ]);
  expect(issues.length).toBe(1);
});

test.each<[string, readonly Edit[]]>([
  ["equal", [["mostlyOnTrack", 1, 1]]],
  ["rising", [["onTrack", 1, 0.7]]],
  [
    "rising at the end",
    [
      ["onTrack", 1, 1.2],
      ["slightlyBehind", 1, 0.9],
    ],
  ],
])("thresholds that do not descend (%s) are refused together, with one finding", (_case, edits) => {
  const { scheme, issues } = read(edited(edits));
  expect(scheme.bands).toEqual(standardScheme.bands);
  expect(issues.map(({ params }) => params?.["expected"])).toEqual(["上の区分の下限より小さい率"]);
});

test("an empty caption is left out with a finding", () => {
  const { scheme, issues } = read(edited([["improved", 1, " "]], "last"));
  expect(scheme).toEqual(standardScheme);
  expect(issues).toMatchObject([{ cell: "B38", params: { why: "blank", initial: "改善" } }]);
});

test("a report year that is none: found only where nobody names one", () => {
  const rows = edited([setting("報告年度", "令和7年度")]);
  expect(read(rows).reportYear).toBeNull();
  expect(read(rows).issues).toEqual([expect.objectContaining({ cell: "B7", text: "令和7年度" })]);
  expect(read(rows, { reportYear: 2023 })).toEqual({ ...asDefault, reportYear: 2023 });
});

test.each([
  ["a label", "率の小数桁数", "率の小数桁数"],
  ["the heading of the bands", "下限", "判定コード・下限"],
])("%s that was overwritten is said once", (_case, word, name) => {
  const rows = sheetRows().map((row) => row.map((value) => (value === word ? "変更" : value)));
  const { issues, ...inForce } = read(rows);
  expect({ ...inForce, issues: [] }).toEqual({ ...asDefault, reportYear: 2024 });
  expect(issues.map(({ cell, params }) => [cell, params?.["setting"], params?.["why"]])).toEqual([
    [undefined, name, "missing"],
  ]);
});

test("another scheme asked for brings its own values; period and report year stay the user's", () => {
  const other: Scheme = { ...standardScheme, id: "other", percentDecimals: 0 };
  const rows = edited([setting("率の小数桁数", 3), setting("計画の目標年度", 2026), ["onTrack", 1, "要らない"]]);
  expect(read(rows, { scheme: other })).toEqual({
    ...asDefault,
    scheme: other,
    period: { startYear: 2021, targetYear: 2026, assumed: false },
    reportYear: 2024,
  });
});
