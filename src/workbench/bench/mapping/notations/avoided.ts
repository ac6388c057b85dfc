import { notationList } from "../draw/notationList";

/** Columns and rows beside the figures that must never be taken for them. {y} is a year. */
export const rateHeaders = notationList<string>("avoid.rate", [
  "達成率", "達成率(%)", "達成度", "目標達成率", "達成度評価", "目標達成度", "進捗率", "進捗率(%)", "進捗度", "進展度",
  "進捗割合", "進捗", "達成状況", "進捗状況", "達成率評価(※)", "対目標比", "達成率（実績値／目標値）", "{y}達成率",
]); // prettier-ignore

export const gradeHeaders = notationList<string>("avoid.grade", [
  "評価", "評価区分", "判定", "総合評価", "達成度の区分", "KPIの進捗", "事業効果", "委員評価", "1年以内の達成見込み",
  "今後の方向性", "達成度 評価", "内部評価",
]); // prettier-ignore

export const grades = notationList<string>("avoid.gradeWord", [
  "A", "B", "S", "C", "B+", "D", "◎", "○", "△", "×", "〇", "―", "達成", "未達成", "順調", "概ね順調", "達成見込み",
  "おおむね進展", "やや遅れ", "順調でない", "評価困難", "地方創生に非常に効果的", "改善", "悪化", "現状継続", "拡大",
]); // prettier-ignore

export const expectedHeaders = notationList<string>("avoid.expected", [
  "期待値", "目安値", "当該年度の期待値", "{y}目安値", "期待値（{y}）", "今年度の目安",
]); // prettier-ignore

export const differenceHeaders = notationList<string>("avoid.difference", [
  "前年差", "前年度比", "対前年増減", "増減", "基準値との差", "前年比(%)", "目標との差", "対前年度比", "増減率", "基準値比",
]); // prettier-ignore

export const otherFigureHeaders = notationList<string>("avoid.other", [
  "全国順位", "県内順位", "県平均", "全国平均", "決算額（千円）", "予算額(千円)", "標本数", "回答者数", "事業費", "人件費",
]); // prettier-ignore

/** Figures of the year before the one reported: true for that year, never for this one. */
export const previousHeaders = notationList<string>("avoid.previous", [
  "前年度実績", "前年度実績値", "前年度", "昨年度実績", "前回値", "前年実績",
]); // prettier-ignore

export const sumHeaders = notationList<string>("avoid.sum", ["合計", "計", "累計", "平均", "期間平均", "４年間計"]);

/** Rows under or between the indicators. */
export const sumRows = notationList<string>("avoid.sumRow", ["合計", "小計", "総計", "平均", "計", "基本目標計"]);

/** Rows that take a part of the indicator above, or set another place beside it. */
export const partRows = notationList<string>("avoid.partRow", [
  "うち男性", "うち女性", "　うち市外", "（参考）県平均", "　うち高齢者", "(参考)全国平均", "内訳：市内", "うち新規分",
]); // prettier-ignore

/** Indicators that hold words of headers in their names. */
export const headerLikeNames = notationList<readonly [name: string, unit: string, value: number]>("avoid.headerLike", [
  ["大気環境基準の達成率", "％", 83.3], ["環境基準達成率", "％", 91.2], ["経営革新計画目標達成率", "％", 71.4],
  ["地籍調査の進捗率", "％", 38.5], ["高規格道路の整備進捗率", "％", 62], ["緊急輸送道路の防災対策進捗率", "％", 77.1],
  ["水質保全目標（COD）の達成率", "％", 66.7], ["週休二日制工事（４週８休）の達成率", "％", 58.3],
  ["学校関係者評価の実施率", "％", 95], ["特殊詐欺の抑止目標件数", "件", 20], ["医師偏在指標", "ポイント", 196.8],
  ["目標を達成した重要業績指標の割合", "％", 47.5],
]); // prettier-ignore
