import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { standardScheme } from "../../kpi/standardScheme";
import { editedScheme } from "../../kpi/ownScheme";
import type { Scheme } from "../../kpi/scheme";
import { schemePresets } from "../../kpi/schemes";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { planSettings } from "./planSettings";
import { readSettings, type SettingsDefaults } from "./readSettings";

const defaults: SettingsDefaults = { strategy: kitamotoStrategy, scheme: null, reportYear: null };
/** The sheet as it is written for a scheme; text kept as text by an apostrophe shows without it. */
function sheetRows(scheme: Scheme = standardScheme): TestCell[][] {
  const { blocks } = planSettings({
    strategy: kitamotoStrategy,
    scheme,
    reportYear: 2024,
    years: [2022, 2023, 2024, 2025],
    rows: [],
    disclaimer: null,
  });
  return (blocks[0]?.contents ?? []).map((row) =>
    row.map((value) => (typeof value === "string" ? value.replace(/^'/, "") : value)),
  );
}

type Edit = readonly [key: string, column: number, value: string | number];
const setting = (label: string, value: string | number): Edit => [label, 1, value];

/** `key` stands in column A; of status ids, the row of the bands comes before that of the captions. */
function edited(
  edits: readonly Edit[],
  nth: "first" | "last" = "first",
  scheme: Scheme = standardScheme,
): TestCell[][] {
  const rows = sheetRows(scheme);
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

/** The standard with edits: the city's own. */
function own(edits: Partial<Scheme>): Scheme {
  return { ...standardScheme, id: "own:standard", name: "独自（標準型を編集）", ...edits };
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
  ["name", setting("独自の評価方式の名称", "北本市方式"), { name: "北本市方式" }],
  ["banded rate", setting("区分する率", "達成率"), { bandedRate: "achievementRate" }],
  [
    "rate of decreasing indicators",
    setting("減少させる指標の達成率", "(2×目標−実績)÷目標"),
    { decreaseAchievement: "twiceTargetMinusActual" },
  ],
  [
    "rate of indicators kept at most",
    setting("維持（以下）の指標の達成率", "(2×目標−実績)÷目標"),
    { maintainAchievement: "twiceTargetMinusActual" },
  ],
  ["pace", setting("経過率の決め方", "年度別の表"), { pace: "yearly" }],
  ["a year of the pace", ["目標年度の2年前", 1, 0.4], { yearlyPace: [null, null, 0.4] }],
  ["upper limit", setting("率の表示の上限", 1), { printAbove: 1 }],
  ["no upper limit", setting("率の表示の上限", "なし"), { printAbove: null }],
  ["no lower limit", setting("率の表示の下限", "なし"), { printBelow: null }],
  ["beyond the limits", setting("上限・下限を外れる率", "上限・下限の値"), { beyondRange: "limit" }],
  ["decimals", setting("率の小数桁数", 0), { percentDecimals: 0 }],
  ["rounding", setting("端数処理", "切り捨て"), { rounding: "truncate" }],
  ["cap", setting("未達成の率の上限", "そのまま"), { capUnmet: false }],
  ["without progress", setting("進捗率のない未達成の指標", "達成率で区分"), { withoutProgress: "bandAchievement" }],
  ["maintain", setting("維持する指標の未達成", "達成率で区分"), { maintainUnmet: "bandAchievement" }],
  ["regression", setting("基準値より後退したとき", "区分による"), { regression: "bands" }],
  ["no improvement", setting("基準値より後退したとき", "改善なしも悪化とする"), { regression: "notImproved" }],
  ["final year", setting("最終年度の判定", "区分による"), { finalYear: "bands" }],
  ["mostly achieved", setting("おおむね達成の下限", 0.9), { mostlyAchievedAt: 0.9 }],
])("edited: %s", (_case, edit, expected) => {
  expect(read(edited([edit]))).toEqual({ ...asDefault, reportYear: 2024, scheme: own(expected) });
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
  ["decimals in halves", setting("率の小数桁数", 1.5), "B18", "率の小数桁数", "0〜4の整数"],
  ["too many decimals", setting("率の小数桁数", 5), "B18", "率の小数桁数", "0〜4の整数"],
  ["a word that is no choice", setting("端数処理", "切り上げ"), "B19", "端数処理", "「四捨五入」「切り捨て」"],
  ["a rate over 100 %", setting("おおむね達成の下限", 80), "B28", "おおむね達成の下限", "0％〜100％の率"],
  ["an error value", setting("評価方式", "#REF!"), "B11", "評価方式", "一覧にある評価方式"],
  ["a threshold in words", ["onTrack", 1, "100％"], "B40", "区分の下限（順調）", "率（80％など）"],
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
  expect(issues).toMatchObject([{ cell: "B52", params: { why: "blank", initial: "改善" } }]);
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

test("edited: a fill on which black text can be read", () => {
  const { scheme, issues } = read(
    edited(
      [
        ["onTrack", 6, "#a0d0f0"],
        ["behind", 6, "#800000"],
      ],
      "last",
    ),
  );
  expect(scheme.statuses.onTrack.fill).toBe("#A0D0F0");
  expect(scheme.statuses.behind.fill).toBe(standardScheme.statuses.behind.fill);
  expect(issues).toMatchObject([{ text: "#800000", params: { setting: "判定の色（behind）" } }]);
});

describe("the scheme of the sheet", () => {
  const miyagi = schemePresets.find(({ id }) => id === "miyagi") ?? standardScheme;
  const decimals = setting("率の小数桁数", 3);
  const choose = (name: string) => setting("評価方式", name);

  test.each(schemePresets.map((preset) => [preset.name, preset] as const))(
    "[SC6] %s reads back as it was written",
    (_name, preset) => {
      expect(read(sheetRows(preset))).toEqual({ ...asDefault, scheme: preset, reportYear: 2024 });
    },
  );

  test.each(schemePresets.map((preset) => [preset.name, preset] as const))(
    "[SC6] %s chosen from the list is that preset as shipped",
    (name, preset) => {
      const other = preset === standardScheme ? miyagi : standardScheme;
      expect(read(edited([choose(name), decimals], "first", other))).toEqual({
        ...asDefault,
        scheme: preset,
        reportYear: 2024,
      });
    },
  );

  test("[SC6] an own scheme reads back as it was written, with its name", () => {
    for (const name of ["", "北本市方式"]) {
      const written = editedScheme(miyagi, { ...miyagi, percentDecimals: 2 }, name);
      expect(read(sheetRows(written)).scheme).toEqual(written);
    }
  });

  test("[SC6] on a sheet with an own scheme the name of its original goes back to the original", () => {
    const written = editedScheme(miyagi, { ...miyagi, percentDecimals: 2 }, "");
    expect(read(edited([choose("宮城県型")], "first", written)).scheme).toBe(miyagi);
    expect(read(edited([choose("標準型")], "first", written)).scheme).toBe(standardScheme);
  });

  test("[SC6] an own scheme whose edits were taken back is the original again", () => {
    const written = editedScheme(miyagi, { ...miyagi, percentDecimals: 2 }, "");
    expect(read(edited([setting("率の小数桁数", 1)], "first", written)).scheme).toBe(miyagi);
  });

  test("[SC6] a name typed over the choice names the city's own", () => {
    expect(read(edited([choose("北本市方式")])).scheme).toMatchObject({ id: "own:standard", name: "北本市方式" });
    expect(read(edited([choose("標準")])).scheme).toBe(standardScheme);
  });

  test("[SC6] the scheme the caller names comes as it is; period and report year stay the user's", () => {
    const rows = edited([decimals, setting("計画の目標年度", 2026), ["onTrack", 1, "要らない"]]);
    expect(read(rows, { scheme: miyagi })).toEqual({
      ...asDefault,
      scheme: miyagi,
      period: { startYear: 2021, targetYear: 2026, assumed: false },
      reportYear: 2024,
    });
  });
});
