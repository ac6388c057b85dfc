import type { Issue } from "./issue";
import { issueText } from "./issueText.ja";

const place = { sheet: "R6実績", cell: "F12" };
const nameOf = (id: string) => (id === "k3" ? "観光入込客数" : "");

test.each<[Partial<Issue> & Pick<Issue, "code">, string]>([
  [
    {
      code: "value-not-understood",
      ...place,
      indicatorId: "k3",
      text: "20(40)",
      params: { why: "ambiguous", expected: "千人" },
    },
    "「R6実績」F12【観光入込客数】：「20(40)」は、どの数値を使うか判断できませんので使っていません。数値（単位：千人）だけを入力してください。",
  ],
  [
    {
      code: "unit-converted",
      ...place,
      text: "1,194,663",
      params: { value: 1194.663, figure: 1194663, scale: 0.001, from: "人", to: "千人" },
    },
    "「R6実績」F12：「1,194,663」を人から千人に換算し、1,194.663千人として使います。単位が正しいか確認してください。",
  ],
  [
    {
      code: "conflict-different",
      ...place,
      params: { field: "actual", fiscalYear: 2024, places: "「A」B2（59.4）、「B」B2（59.3）" },
    },
    "「R6実績」F12：令和6年度実績値が場所によって異なります（「A」B2（59.4）、「B」B2（59.3））。どれを使うか選ぶまで、評価に使いません。",
  ],
  [
    { code: "value-missing", ...place, text: "集計中", params: { reason: "notCollected" } },
    "「R6実績」F12：「集計中」のため、数値なし（未集計）として扱います。値が出たら数値を入力してください。",
  ],
  [
    { code: "indicator-without-source", indicatorId: "k3" },
    "【観光入込客数】：実績値のあるセルが見つかりません。セルを選んで対応付けるか、シートに行を追加してください。",
  ],
  [
    { code: "sign-change", ...place, text: "40", params: { baseline: -40, actual: 40 } },
    "「R6実績」F12：実績値「40」は、基準値▲40と正負の符号が異なります。符号の付け忘れがないか確認してください。",
  ],
  [
    {
      code: "decision-without-reason",
      sheet: "進捗一覧",
      cell: "R12",
      indicatorId: "k3",
      params: { decision: "○ 順調", computed: "△ やや遅れ", fiscalYear: 2024 },
    },
    "「進捗一覧」R12【観光入込客数】：評価（決定）「○ 順調」は令和6年度の判定「△ やや遅れ」と異なりますが、理由がありません。右の欄に理由を入力してください。",
  ],
  [
    { code: "decision-not-understood", sheet: "進捗一覧", cell: "R12", params: { decision: "Ａ評価" } },
    "「進捗一覧」R12：評価（決定）「Ａ評価」は、使用中の評価方式の判定にありません。書かれたまま残しますので、一覧から選び直してください。",
  ],
  [
    {
      code: "setting-not-understood",
      sheet: "KPI設定",
      cell: "B9",
      text: "未定",
      params: { setting: "計画の開始年度", why: "value", initial: "2021", expected: "西暦の年度（1990〜2100）" },
    },
    "「KPI設定」B9：「未定」は設定「計画の開始年度」に使えないため、初期値（2021）を使います。変える場合は、西暦の年度（1990〜2100）を入力してください。",
  ],
  [
    {
      code: "setting-not-understood",
      sheet: "KPI設定",
      cell: "B32",
      params: { setting: "判定の名称（achieved）", why: "blank", initial: "達成", expected: "名称" },
    },
    "「KPI設定」B32：設定「判定の名称（achieved）」が空欄のため、初期値（達成）を使います。変える場合は、名称を入力してください。",
  ],
  [
    {
      code: "setting-not-understood",
      sheet: "KPI設定",
      params: { setting: "率の小数桁数", why: "missing", initial: "1" },
    },
    "「KPI設定」シート：設定「率の小数桁数」の欄が見つからないため、初期値（1）を使います。項目名・判定コード・見出しは書き換えないでください。",
  ],
])("$code", (given, sentence) => {
  expect(issueText({ severity: "warning", ...given }, nameOf)).toBe(sentence);
});

const everyCode: readonly Issue["code"][] = [
  "value-not-understood",
  "value-missing",
  "value-is-text",
  "value-is-error",
  "value-qualified",
  "value-range",
  "unit-converted",
  "unit-unknown",
  "fraction-as-percent",
  "magnitude-off",
  "equals-target",
  "same-as-last-year",
  "fewer-decimals",
  "narrow-target-span",
  "sign-change",
  "jump",
  "baseline-differs",
  "target-differs",
  "after-report-year",
  "conflict-equal",
  "conflict-different",
  "indicator-without-source",
  "suggestion",
  "hidden-source",
  "sheet-skipped",
  "header-not-understood",
  "zero-progress-looks-good",
  "direction-unconfirmed",
  "data-year-earlier",
  "baseline-year-older",
  "decision-without-reason",
  "decision-not-understood",
  "setting-not-understood",
  "definition-used",
  "definition-not-used",
  "definition-nothing-usable",
  "definition-table-missing",
  "definition-heading-missing",
  "definition-heading-twice",
  "definition-value-missing",
  "definition-value-wrong",
  "definition-error-value",
  "definition-merged",
  "definition-duplicate",
  "definition-unknown-reference",
  "definition-contradiction",
  "definition-doubtful",
  "definition-id-assigned",
  "definition-id-changed",
  "definition-over-settings",
  "definition-scheme-not-used",
  "owned-sheet-name-taken",
  "paper-record-missing",
  "paper-typed-outside",
  "paper-entry-twice",
  "paper-texts-filed",
  "paper-texts-taken",
  "sheet-protected",
];

test.each(everyCode)("%s reads as a sentence even where nothing is known but its code", (code) => {
  const sentence = issueText({ code, severity: "info" });
  expect(sentence).toMatch(/。$/);
  expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
});
