import {
  addressOf,
  headingsOf,
  planAddress,
  soundDefinition as sound,
  typedSheet,
  withCell,
  withoutColumn,
  withPlan,
  withRow,
  type TypedDefinition,
  type TypedTable,
} from "../../../../test/support/definitionSheet";
import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { issueText } from "../../issues/issueText.ja";
import { kitamotoStrategy } from "../kitamoto/kitamotoStrategy";
import { readDefinition } from "./readDefinition";

const ids = ["G1-N1", "G1-K1", "G1-K2", "G1-K3", "X1-N1", "X1-K1"];
const without = (...left: readonly string[]): readonly string[] => ids.filter((id) => !left.includes(id));

interface Mistake {
  readonly what: string;
  readonly sheet: TypedDefinition;
  /** Cells merged over rows: the table, heading, first row and number of rows. */
  readonly merged?: readonly [TypedTable, string, number, number];
  /** A1 address of the one finding; null: about the sheet. */
  readonly at: string | null;
  /** What its sentence has to say. */
  readonly says: string;
  /** Indicators left; null: nothing can be used. */
  readonly left?: readonly string[] | null;
}

/** One cell of a table typed wrong, and found there. */
function wrong(
  what: string,
  [table, row, heading]: readonly [TypedTable, number, string],
  cell: TestCell,
  says: string,
  left: readonly string[] = ids,
): Mistake {
  const sheet = withCell(sound, table, row, heading, cell);
  return { what, sheet, at: addressOf(sheet, table, row, heading), says, left };
}

function wrongPlan(
  what: string,
  label: string,
  cell: TestCell,
  says: string,
  left: readonly string[] | null = ids,
): Mistake {
  const sheet = withPlan(sound, label, cell);
  return { what, sheet, at: planAddress(sheet, label), says, left };
}

/** A column that is not there, said at the first heading of the table. */
function lost(heading: string, left: readonly string[] | null, table: TypedTable = "indicators"): Mistake {
  const sheet = withoutColumn(sound, table, heading);
  const first = headingsOf(sheet, table)[0] ?? "";
  const says = `見出し「${heading}」がありません`;
  return { what: `no column ${heading} in ${table}`, sheet, at: addressOf(sheet, table, 0, first), says, left };
}

/** A row more, with its finding under a heading. */
function more(
  what: string,
  table: TypedTable,
  cells: Readonly<Record<string, TestCell>>,
  heading: string,
  says: string,
): Mistake {
  const sheet = withRow(sound, table, cells);
  return { what, sheet, at: addressOf(sheet, table, sheet[table].length - 1, heading), says };
}

const indicator = {
  指標ID: "G1-K9",
  目標ID: "G1",
  区分: "KPI",
  指標名: "創業件数",
  単位: "件",
  目標値: 30,
  方向: "増加",
};
const revision = {
  指標ID: "G1-K1",
  改定項目: "目標値",
  適用年度: "R9",
  改定前: 20,
  改定後: 25,
  決定日: "R9.3.20",
  改定の理由: "見直し",
};

const mistakes: readonly Mistake[] = [
  // the plan
  wrongPlan("the plan has no title", "計画の名称", "", "「計画の名称」が未入力です"),
  wrongPlan("the title is an error value", "計画の名称", "#REF!", "エラー値"),
  wrongPlan("the city is missing", "市町村名", "", "「市町村名」が未入力です"),
  wrongPlan("an unknown version", "版", "最終版", "「版」に「最終版」は使用できません"),
  wrongPlan("no version", "版", "", "「版」が未入力です。「案」「策定」「改定」のいずれか"),
  wrongPlan("the start is no year", "計画の開始年度", "来年", "「計画の開始年度」に「来年」は使用できません", null),
  wrongPlan("the start is missing", "計画の開始年度", "", "「計画の開始年度」が未入力です", null),
  wrongPlan("the target year is an era's year alone", "計画の目標年度", 12, "「12」は使用できません", null),
  wrongPlan("the plan ends before it starts", "計画の目標年度", "R6", "開始年度（2025年度）より後の年度", null),
  wrongPlan("the plan ends in its first year", "計画の目標年度", 2025, "開始年度（2025年度）より後の年度", null),
  wrongPlan("an unknown scheme", "評価方式", "火星型", "「評価方式」に「火星型」は使用できません"),
  wrongPlan("an unknown basis", "計画期間の根拠", "たぶん", "「計画期間の根拠」に「たぶん」は使用できません"),
  {
    what: "the label of the target year is not there",
    sheet: { ...sound, plan: sound.plan.filter(([label]) => label !== "計画の目標年度") },
    at: "A2",
    says: "見出し「計画の目標年度」がありません",
    left: null,
  },
  {
    what: "the plan's title stands twice",
    sheet: { ...sound, plan: [...sound.plan, ["計画名", "別の名称"]] },
    at: "A9",
    says: "見出し「計画の名称」が重複しています。A2の列を使用",
  },
  // goals
  wrong("two goals of one id", ["goals", 2, "目標ID"], "G1", "「目標ID」の「G1」がA12と重複", ids),
  wrong("a goal without a name", ["goals", 1, "名称"], "", "「名称」が未入力です"),
  wrong("an unknown kind of goal", ["goals", 2, "種別"], "重点目標", "「種別」に「重点目標」は使用できません"),
  wrong("a goal's number that is a word", ["goals", 1, "番号"], "一番", "「番号」に「一番」は使用できません"),
  lost("名称", ids, "goals"),
  // headings
  lost("指標名", null),
  lost("単位", null),
  lost("目標値", null),
  lost("区分", null),
  {
    what: "a heading twice",
    sheet: withCell(sound, "indicators", 0, "施策名", "目標値"),
    at: "V16",
    says: "見出し「目標値」が重複しています。I16の列を使用",
  },
  // cells of indicators
  wrong(
    "a word where the baseline stands",
    ["indicators", 2, "基準値"],
    "四十",
    "「基準値」に「四十」は使用できません。数値",
    without("G1-K1"),
  ),
  wrong(
    "a range for a baseline",
    ["indicators", 2, "基準値"],
    "40～45",
    "「40～45」は使用できません",
    without("G1-K1"),
  ),
  wrong(
    "a baseline with another unit",
    ["indicators", 1, "基準値"],
    "120件",
    "「120件」は使用できません",
    without("G1-N1"),
  ),
  wrong(
    "a year beside the baseline",
    ["indicators", 2, "基準値"],
    "40（R6）",
    "「40（R6）」は使用できません",
    without("G1-K1"),
  ),
  wrong(
    "a date for a baseline",
    ["indicators", 2, "基準値"],
    { value: 45000, format: "m月d日", text: "3月15日" },
    "「3月15日」",
    without("G1-K1"),
  ),
  wrong(
    "a percentage where people are counted",
    ["indicators", 1, "目標値"],
    { value: 0.9, format: "0%" },
    "「90%」",
    without("G1-N1"),
  ),
  wrong("a target that is missing", ["indicators", 2, "目標値"], "", "「目標値」が未入力です", without("G1-K1")),
  wrong(
    "an arrow together with a number",
    ["indicators", 2, "目標値"],
    "↓25",
    "「↓25」は使用できません。数値か「↑」「↓」",
    without("G1-K1"),
  ),
  wrong("both arrows", ["indicators", 6, "目標値"], "↑↓", "「↑↓」は使用できません", without("X1-K1")),
  wrong("a target in words", ["indicators", 2, "目標値"], "前年以下", "「前年以下」は使用できません", without("G1-K1")),
  wrong(
    "a formula that ends in an error",
    ["indicators", 2, "目標値"],
    { value: "#DIV/0!", formula: true },
    "エラー値「#DIV/0!」",
    without("G1-K1"),
  ),
  wrong(
    "a formula that gives no text",
    ["indicators", 2, "目標値"],
    { value: "", formula: true },
    "「目標値」が未入力です",
    without("G1-K1"),
  ),
  wrong(
    "a name that is an error value",
    ["indicators", 2, "指標名"],
    "#N/A",
    "「指標名」がエラー値「#N/A」",
    without("G1-K1"),
  ),
  wrong(
    "an error value where nothing is needed",
    ["indicators", 2, "所管課"],
    "#REF!",
    "「所管課」がエラー値",
    without("G1-K1"),
  ),
  wrong(
    "a unit that is missing",
    ["indicators", 3, "単位"],
    "",
    "「単位」が未入力です。単位（ないときは「なし」）",
    without("G1-K2"),
  ),
  wrong("a name that is missing", ["indicators", 1, "指標名"], "", "「指標名」が未入力です", without("G1-N1")),
  wrong("a goal that is missing", ["indicators", 2, "目標ID"], "", "「目標ID」が未入力です", without("G1-K1")),
  wrong(
    "an unknown goal",
    ["indicators", 2, "目標ID"],
    "G7",
    "「目標ID」の「G7」は「基本目標」の表にありません",
    without("G1-K1"),
  ),
  wrong(
    "an unknown kind",
    ["indicators", 2, "区分"],
    "目標",
    "「区分」に「目標」は使用できません。「数値目標」か「KPI」",
    without("G1-K1"),
  ),
  wrong(
    "an unknown direction",
    ["indicators", 2, "方向"],
    "上下",
    "「方向」に「上下」は使用できません",
    without("G1-K1"),
  ),
  wrong(
    "維持 without saying of which side",
    ["indicators", 4, "方向"],
    "維持",
    "「維持」は使用できません。「増加」「減少」「維持以上」「維持以下」",
    without("G1-K3"),
  ),
  wrong(
    "a direction that is missing beside a number",
    ["indicators", 2, "方向"],
    "",
    "「方向」が未入力です",
    without("G1-K1"),
  ),
  wrong(
    "↑ where less is better",
    ["indicators", 6, "方向"],
    "減少",
    "目標値「↑」と指標の方向が一致していません",
    without("X1-K1"),
  ),
  wrong(
    "an arrow to be maintained",
    ["indicators", 4, "目標値"],
    "↓",
    "維持を目指す指標の目標値に「↓」は使用できません",
    without("G1-K3"),
  ),
  wrong("a target on the worse side", ["indicators", 2, "目標値"], 50, "基準値（40）より悪い側"),
  wrong("a target equal to its baseline", ["indicators", 2, "目標値"], 40, "目標値が基準値（40）と同じです", ids),
  wrong(
    "decimals below zero",
    ["indicators", 2, "小数桁数"],
    -1,
    "「小数桁数」に「-1」は使用できません。0〜6の整数",
    without("G1-K1"),
  ),
  wrong("half a decimal", ["indicators", 2, "小数桁数"], 0.5, "「0.5」は使用できません", without("G1-K1")),
  wrong(
    "more decimals in a figure than are shown",
    ["indicators", 5, "小数桁数"],
    0,
    "小数桁数（0）より細かい値（57.6）",
  ),
  wrong(
    "令和 as a year without its era",
    ["indicators", 2, "基準年度"],
    6,
    "「基準年度」に「6」は使用できません",
    without("G1-K1"),
  ),
  wrong(
    "a baseline after the target year",
    ["indicators", 2, "基準年度"],
    "R13",
    "基準年度（2031年度）が計画の目標年度より後",
    without("G1-K1"),
  ),
  wrong(
    "an unknown 確認",
    ["indicators", 2, "方向の確認"],
    "多分",
    "「方向の確認」に「多分」は使用できません",
    without("G1-K1"),
  ),
  wrong("an unknown nature", ["indicators", 2, "値の性質"], "通年", "「値の性質」に「通年」は使用できません"),
  wrong("an unknown 調査", ["indicators", 5, "調査による値"], "3000票", "「調査による値」に「3000票」は使用できません"),
  wrong(
    "a formula of its own in other words",
    ["indicators", 1, "個別の計算式"],
    "実績-目標",
    "「個別の計算式」に「実績-目標」は使用できません",
    without("G1-N1"),
  ),
  wrong(
    "an own start in the target year",
    ["indicators", 1, "個別の起点年度"],
    "R12",
    "起点年度（2030年度）は計画の目標年度より前",
    without("G1-N1"),
  ),
  wrong(
    "a tolerance below zero",
    ["indicators", 4, "許容幅"],
    -1,
    "「許容幅」に「-1」は使用できません",
    without("G1-K3"),
  ),
  wrong("a tolerance where nothing is maintained", ["indicators", 2, "許容幅"], 2, "許容幅は維持の指標だけに使います"),
  wrong(
    "a dead band in words",
    ["indicators", 1, "不感帯"],
    "少し",
    "「不感帯」に「少し」は使用できません",
    without("G1-N1"),
  ),
  wrong(
    "an unknown 時点",
    ["indicators", 1, "4月1日の値"],
    "翌年度",
    "「4月1日の値」に「翌年度」は使用できません",
    without("G1-N1"),
  ),
  wrong(
    "an interim target in words",
    ["indicators", 1, "中間目標 R9"],
    "半分",
    "「中間目標」に「半分」は使用できません",
    without("G1-N1"),
  ),
  {
    what: "interim targets for a year after the plan",
    sheet: withCell(sound, "indicators", 0, "中間目標 R9", "中間目標 R13"),
    at: addressOf(sound, "indicators", 1, "中間目標 R9"),
    says: "中間目標の年度（2031年度）が計画期間の外",
    left: without("G1-N1"),
  },
  wrong(
    "a policy code Excel took for a date",
    ["indicators", 1, "施策コード"],
    { value: 45000, format: "m月d日", text: "4月1日" },
    "「施策コード」に「4月1日」は使用できません",
    without("G1-N1"),
  ),
  // rows of indicators
  wrong("two indicators of one id", ["indicators", 3, "指標ID"], "G1-K1", "「指標ID」の「G1-K1」がA18と重複", [
    "G1-N1",
    "G1-K1",
    "G1-K3",
    "X1-N1",
    "X1-K1",
  ]),
  wrong(
    "two indicators of one name in a goal",
    ["indicators", 4, "指標名"],
    "社会増減",
    "「指標名」の「社会増減」がD19と重複",
    without("G1-K3"),
  ),
  wrong("an id that is missing", ["indicators", 2, "指標ID"], "", "指標IDが未入力のため、「G1-K1」", ids),
  more(
    "a row half typed",
    "indicators",
    { ...indicator, 単位: "", 目標値: "", 方向: "" },
    "単位",
    "「単位」「目標値」「方向」が未入力です",
  ),
  more("a row with nothing but a name", "indicators", { 指標名: "検討中の指標" }, "目標ID", "「目標ID」「区分」"),
  // the other tables
  more(
    "a policy of an unknown goal",
    "policies",
    { 目標ID: "G5", 分類: "施策", "施策・取組の名称": "農業" },
    "目標ID",
    "「目標ID」の「G5」は「基本目標」の表にありません",
  ),
  more(
    "a policy without a name",
    "policies",
    { 目標ID: "G1", 分類: "施策", 施策コード: "1-2" },
    "施策・取組の名称",
    "「施策・取組の名称」が未入力です",
  ),
  more(
    "a printed form of an unknown indicator",
    "notations",
    { 指標ID: "G9-K1", 指標名の表記: "ない指標" },
    "指標ID",
    "「指標ID」の「G9-K1」は「指標」の表にありません",
  ),
  wrong(
    "a note that is not described",
    ["notations", 1, "注記コード"],
    "signs、other",
    "「signs、other」は「注記」の表にありません",
  ),
  more(
    "two printed forms of one indicator",
    "notations",
    { 指標ID: "G1-K2", 指標名の表記: "社会増減数" },
    "指標ID",
    "「指標ID」の「G1-K2」がA31と重複",
  ),
  more(
    "a revision of an unknown indicator",
    "revisions",
    { ...revision, 指標ID: "G1-K8" },
    "指標ID",
    "「G1-K8」は「指標」の表にありません",
  ),
  more(
    "a revision without a reason",
    "revisions",
    { ...revision, 改定の理由: "" },
    "改定の理由",
    "「改定の理由」が未入力です",
  ),
  more(
    "a revision from a year after the plan",
    "revisions",
    { ...revision, 適用年度: "R14" },
    "適用年度",
    "適用年度（2032年度）が計画期間の外です",
  ),
  more(
    "a revision of what cannot be revised",
    "revisions",
    { ...revision, 改定項目: "単位" },
    "改定項目",
    "「改定項目」に「単位」は使用できません",
  ),
  wrong(
    "a revision that leads to another target",
    ["revisions", 1, "改定後"],
    190,
    "最後に改定した値（190）が、指標の表の値（200）と異なります",
  ),
  more(
    "a note twice",
    "oddities",
    { 注記コード: "signs", 注記の内容: "別の注記" },
    "注記コード",
    "「注記コード」の「signs」がA39と重複",
  ),
  wrong("a context figure in words", ["context", 1, "値"], "約一割", "「値」に「約一割」は使用できません"),
  wrong(
    "a context figure of an unknown group",
    ["context", 1, "分類"],
    "その他",
    "「分類」に「その他」は使用できません",
  ),
  wrong(
    "an unknown part of the frame",
    ["frame", 1, "枠組みの区分"],
    "方針",
    "「枠組みの区分」に「方針」は使用できません",
  ),
  wrong("a viewpoint without its year", ["frame", 2, "年度"], "", "「年度」が未入力です"),
  more(
    "PDCA twice",
    "frame",
    { 枠組みの区分: "PDCA", 枠組みの内容: "もう一つ" },
    "枠組みの区分",
    "「PDCA」がA49と重複",
  ),
  // merged cells
  {
    what: "a goal merged over its indicators",
    sheet: sound,
    merged: ["indicators", "目標ID", 1, 4],
    at: addressOf(sound, "indicators", 1, "目標ID"),
    says: "「目標ID」のセルが4行にわたって結合されています",
  },
  {
    what: "a name merged over two rows",
    sheet: sound,
    merged: ["indicators", "指標名", 2, 2],
    at: addressOf(sound, "indicators", 2, "指標名"),
    says: "「指標名」のセルが2行にわたって結合されています",
    left: without("G1-K1", "G1-K2"),
  },
  // the whole
  {
    what: "no plan at all",
    sheet: { ...sound, plan: [["メモ", ""]] },
    at: null,
    says: "「計画」の表がありません",
    left: null,
  },
];

function mergesOf({ merged, sheet }: Mistake): Parameters<typeof typedSheet>[1] {
  if (merged === undefined) return [];
  const [table, heading, row, count] = merged;
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(addressOf(sheet, table, row, heading)) ?? [];
  const column = letters.charCodeAt(0) - 65;
  const top = Number(digits) - 1;
  return [{ top, left: column, bottom: top + count - 1, right: column }];
}

test("[SD9] the sheet the mistakes are made in has none", () => {
  const { issues, strategy } = readDefinition([typedSheet(sound)]);
  expect(issues).toEqual([]);
  expect(strategy?.indicators.map(({ id }) => id)).toEqual(ids);
  expect(mistakes.length).toBeGreaterThanOrEqual(50);
});

test("[SD9] an indicator under another id than before is pointed at, in the same plan only", () => {
  const before = readDefinition([typedSheet(sound)]).strategy;
  const changed = withCell(sound, "indicators", 2, "指標ID", "G1-K21");
  const { issues } = readDefinition([typedSheet(changed)], before);
  expect(issues.map((issue) => issueText(issue))).toEqual([
    expect.stringContaining("「定義」A18：この指標の指標IDは、以前の定義では「G1-K1」でした。「G1-K21」に変えると、"),
  ]);
  expect(readDefinition([typedSheet(changed)], kitamotoStrategy).issues).toEqual([]);
});

test("[SD9] without a table of goals the words of the indicators stand for it, said once", () => {
  const sheet = { ...sound, goals: [["目標の表は別冊"]], policies: [["施策の表は別冊"]] };
  const { issues, strategy } = readDefinition([typedSheet(sheet)]);
  expect(issues.map((issue) => issueText(issue))).toEqual([
    expect.stringContaining("「定義」シート：指標定義に「基本目標」の表がありません。"),
  ]);
  expect(strategy?.goals.map(({ id, title }) => [id, title])).toEqual([
    ["G1", "G1"],
    ["X1", "X1"],
  ]);
});

test("[SD9] without the id column the ids are given, said once", () => {
  const { issues, strategy } = readDefinition([typedSheet(withoutColumn(withoutHistory, "indicators", "指標ID"))]);
  expect(issues.map((issue) => issueText(issue))).toEqual([
    expect.stringContaining("指標IDが未入力のため、「G1-N1」など6件を自動で付けました。"),
  ]);
  expect(strategy?.indicators.map(({ id }) => id)).toEqual(ids);
});

const withoutHistory = { ...sound, notations: [["なし"]], revisions: [["なし"]] };

test.each([
  ["no sheet at all", []],
  ["an empty sheet", [gridOf({ rows: [] })]],
  ["a sheet without any heading", [gridOf({ rows: [["メモ", 1], ["あとで書く"]] })]],
  ["headings and nothing under them", [typedSheet({ ...sound, indicators: sound.indicators.slice(0, 1) })]],
])("[SD9] %s: nothing can be used, and it is said", (_, grids) => {
  const { strategy, issues } = readDefinition(grids);
  expect(strategy).toBeNull();
  const last = issues.at(-1);
  expect(last?.code).toBe("definition-nothing-usable");
  expect(last && issueText(last)).toContain("この指標定義では評価できません。");
});

test.each(mistakes)("[SD9] $what: one finding, at its cell, and the rest goes on", (mistake) => {
  const { issues, strategy } = readDefinition([typedSheet(mistake.sheet, mergesOf(mistake))]);
  const findings = issues.filter(({ code }) => code !== "definition-nothing-usable");
  const said = findings.map((issue) => issueText(issue));
  expect(said).toHaveLength(1);
  expect(findings[0]?.sheet).toBe("定義");
  expect(findings[0]?.cell ?? null).toBe(mistake.at);
  expect(said[0]).toContain(mistake.says);
  expect(said[0]).toMatch(/。$/);
  expect(said[0]).not.toMatch(/undefined|null|NaN/);
  const left = strategy?.indicators.map(({ id }) => id) ?? null;
  expect(left).toEqual(mistake.left === undefined ? ids : mistake.left);
  expect(issues.some(({ code }) => code === "definition-nothing-usable")).toBe(left === null);
});
