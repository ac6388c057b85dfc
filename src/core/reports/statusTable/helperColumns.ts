import type { ReportInput } from "../reportInput";
import { maySurvey } from "./asideColumns";
import { LAST_YEAR } from "./columnPlaces";
import { revisionYears } from "./revisionCells";
import { columnsOf, years, type ColumnSpec, type TableColumn } from "./tableColumn";
import { EARLIER_GROUP, earlierDecisionYears, REASON_HEADER } from "./tableEntries";

const HELPER = 46;

const surveyed: readonly ColumnSpec[] = [
  ["sizeNow", "回答数", HELPER],
  ["sizeBefore", "基準の回答数", HELPER],
  ["margin", "標本誤差", HELPER],
];

/** What the judgement is computed in, in the order of the computation. */
function judgement(hasSurveys: boolean, isRevised: boolean): readonly ColumnSpec[] {
  return [
    ...(isRevised ? ([["baselineOfYear", "基準値（年度）", HELPER]] as const) : []),
    ...(isRevised ? ([["targetOfYear", "目標値（年度）", HELPER]] as const) : []),
    ["sign", "向き", HELPER],
    ["isArrow", "矢印", HELPER],
    ["startYear", "起点", HELPER],
    ["dataYear", "データ年度", HELPER],
    ["dataYearText", "データ年度名", HELPER],
    ["actual", "実績", HELPER],
    ["firstYear", "最初の年度", HELPER],
    ["baselineInForce", "基準", HELPER],
    ["places", "有効桁", HELPER],
    ["paceShare", "年度別の経過率", HELPER],
    ["elapsed", "経過率", HELPER],
    ["met", "達成", HELPER],
    ["formulaInUse", "使う式", HELPER],
    ["exactAchievement", "達成率（丸め前）", HELPER],
    ["exactProgress", "進捗率（丸め前）", HELPER],
    ["exactPace", "ペース比（丸め前）", HELPER],
    ["pace", "ペース比", HELPER],
    ["exactInterim", "対目安値比（丸め前）", HELPER],
    ["interimRate", "対目安値比", HELPER],
    ["published", "公表する率", HELPER],
    ["bandedRate", "区分する率", HELPER],
    ["bandedValue", "区分する値", HELPER],
    ["gain", "改善量", HELPER],
    ...(hasSurveys ? surveyed : []),
    ["movement", "基準値から", HELPER],
    ["zeroProgress", "進捗なし注意", HELPER],
    ["isFinal", "最終年度", HELPER],
    ["achievementStatus", "達成率の区分", HELPER],
    ["bandStatus", "率の区分", HELPER],
    ["paceStatus", "途中の判定", HELPER],
    ["finalStatus", "最終の判定", HELPER],
    ["statusId", "判定コード", HELPER],
    ["rank", "判定の順位", HELPER],
    ["provisional", "暫定", HELPER],
    ["symbol", "記号", HELPER],
    ["group", "グループ", HELPER],
    ["chartGroup", "グラフ区分", HELPER],
  ];
}

/** Columns of the judgement that do not depend on the report year, or that nothing of a judgement depends on. */
const shared: readonly string[] = [
  ...["sign", "startYear", "firstYear", "formulaInUse", "bandedRate"],
  ...["dataYearText", "zeroProgress", "provisional", "symbol", "group", "chartGroup"],
];

/** The judgement as of the year before, in columns of its own. [SM7] */
function lastYear(specs: readonly ColumnSpec[], isRevised: boolean): readonly ColumnSpec[] {
  const own = specs.filter(
    ([key]) => !shared.includes(key) && (isRevised || (key !== "isArrow" && key !== "baselineInForce")),
  );
  const printed: readonly ColumnSpec[] = [
    ["achievement", "達成率", HELPER],
    ["progress", "進捗率", HELPER],
    ["expected", "目安値", HELPER],
  ];
  return [...own, ...printed].map(([key, header, width]) => [`${LAST_YEAR}${key}`, header, width]);
}

/** Columns of what only some strategies have: revisions, flags of figures, decisions of other years. */
function occasional(input: ReportInput): readonly TableColumn[] {
  const { rows } = input;
  const revisions = revisionYears(input);
  const slots = (key: string): readonly ColumnSpec[] => years(key, revisions, HELPER);
  const hasInterim = rows.some(({ indicator }) => Object.keys(indicator.interimTargets).length > 0);
  const hasFlags = rows.some(({ flags }) => Object.values(flags ?? {}).some((flag) => flag !== "final"));
  return [
    ...columnsOf("stated", false, "計算用（年度別の目安値）", hasInterim ? years("interim", input.years, HELPER) : []),
    ...columnsOf("stated", false, "計算用（基準値の改定）", slots("revisedBaseline")),
    ...columnsOf("stated", false, "計算用（目標値の改定）", slots("revisedTarget")),
    ...columnsOf("stated", false, "計算用（改定の注記）", slots("revisionNote")),
    ...columnsOf("stated", false, "計算用（実績値の注記）", hasFlags ? years("flagNote", input.years, HELPER) : []),
    ...columnsOf(
      "entry",
      false,
      EARLIER_GROUP,
      earlierDecisionYears(input).flatMap((year): readonly ColumnSpec[] => [
        [`decision:${year}`, year, HELPER],
        [`decisionReason:${year}`, REASON_HEADER, HELPER],
      ]),
    ),
  ];
}

/** 計算用: everything the formulas need beside what is printed. */
export function helperColumns(input: ReportInput): readonly TableColumn[] {
  const isRevised = revisionYears(input).length > 0;
  const specs = judgement(
    input.rows.some(({ indicator }) => maySurvey(indicator)),
    isRevised,
  );
  return [
    ...columnsOf("stated", false, null, [["gap3", "", 14]]),
    ...columnsOf("stated", false, "計算用（指標ごとの設定）", [
      ["indicator", "指標番号", HELPER],
      ["goal", "基本目標", HELPER],
      ["labelOk", "項目名照合", HELPER],
      ["direction", "方向", HELPER],
      ["directionConfirmed", "方向確認", HELPER],
      ["ownStartYear", "起点年度", HELPER],
      ["deadBand", "不感帯", HELPER],
      ["tolerance", "許容幅", HELPER],
      ["ownFormula", "指標の式", HELPER],
      ["ownRate", "指標の式の率", HELPER],
      ["baselineYearNumber", "基準年度", HELPER],
      ["fixedNote", "注記", HELPER],
    ]),
    ...occasional(input),
    ...columnsOf("computed", false, "計算用（数式）", specs),
    ...columnsOf("beside", false, "計算用（前年度の判定）", lastYear(specs, isRevised)),
    ...columnsOf("beside", false, "計算用（見通し）", [
      ["trendYears", "年数", HELPER],
      ["trendX", "Σx", HELPER],
      ["trendXX", "Σx²", HELPER],
      ["trendY", "Σy", HELPER],
      ["trendXY", "Σxy", HELPER],
    ]),
  ];
}
