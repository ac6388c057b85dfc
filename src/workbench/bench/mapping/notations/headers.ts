import { notationList } from "../draw/notationList";

/**
 * What stands over the columns, as printed in published evaluation sheets of cities and prefectures.
 * Left out because no one could read them without the rest of their page: 指標値 and 数値目標 over target figures,
 * 当初見込み, 基準年度 over figures, 評価値, モニタリング.
 */
export const indicatorHeaders = notationList<string>("header.indicator", [
  "指標名", "指標", "指標の名称", "指標名称", "指標（KPI）", "成果指標", "成果指標名", "活動指標", "KPI", "ＫＰＩ",
  "KPI（重要業績評価指標）", "重要業績評価指標", "重要業績評価指標(KPI)", "重要業績評価指標（ＫＰＩ）", "重要業績指標",
  "重要業績成果指標", "目標指標", "施策指標", "数値目標", "めざす姿の成果指標名", "社会目標", "行政活動目標", "KGI",
  "生き活き指標", "項目", "何を測る指標か", "重点 指標", "指 標 名", "指標\n（ＫＰＩ）", "指　標",
]); // prettier-ignore

export const unitHeaders = notationList<string>("header.unit", [
  "単位",
  "単 位",
  "単\n位",
  "(単位)",
  "指標の単位",
  "単位等",
]);

/** {y} is the year of the baseline. */
export const baselineHeaders = notationList<string>("header.baseline", [
  "基準値", "現状値", "基準値\n（基準年）", "現状値({y})", "基準", "規準", "現状値（調査年度）", "現状", "現状({y})", "現況",
  "現況値", "従前値", "策定時", "計画策定時の数値", "当初値", "計画当初値", "初期値", "出発点", "{y} (出発点)", "近況値",
  "ベースライン値", "{y}(現状値)", "基準値（{y}）", "{y}\n基準値", "策定時の値({y})", "基 準 値",
]); // prettier-ignore

/** {y} is the target year of the plan. */
export const targetHeaders = notationList<string>("header.target", [
  "目標値", "目標", "目標値({y})", "目標値（{y}）", "目標値 （{y}）", "最終目標", "最終目標\n（目標年）", "{y}目標",
  "{y}（目標値）", "{y}目標値", "成果目標（期限）", "目 標 値", "最終目標値", "計画目標値", "目標値\n（最終年度）", "{y}\n目標",
]); // prettier-ignore

/** {y} is the year of the figures. */
export const actualHeaders = notationList<string>("header.actual", [
  "{y}実績", "{y}", "{y}実績値", "実績値（{y}）", "実績({y})", "{y}\n実績", "{y}の実績", "直近の実績({y})", "{y}成果実績",
  "{y} 実績値", "実績\n{y}", "最新値（{y}）", "{y}　実績", "年次実績 {y}",
]); // prettier-ignore

/** Over several years or under one, where the year stands elsewhere. */
export const actualGroupHeaders = notationList<string>("header.actualGroup", [
  "実績値", "実績", "年次実績", "活動実績", "成果実績", "実 績 値", "実績値の推移", "実績の推移", "各年度の実績", "年度別実績値",
]); // prettier-ignore

/** The figure of the year the sheet is for: the year stands in the title. */
export const thisYearHeaders = notationList<string>("header.thisYear", [
  "実績値", "実績", "年次実績", "成果実績", "当年度実績", "本年度実績値", "実績値(a)", "実績値　A",
]); // prettier-ignore

export const annualTargetHeaders = notationList<string>("header.annualTarget", [
  "目標", "目標値", "年次目標", "計画値", "計画", "年度目標",
]); // prettier-ignore

export const departmentHeaders = notationList<string>("header.department", [
  "所管課", "担当課", "担当課等", "担当部局", "担当部・課名", "担当部局庁・課名", "担当課室", "指標担当部課等", "主管課",
  "推進担当課", "所管部局", "所属", "担当部署", "主担当課",
]); // prettier-ignore

export const noteHeaders = notationList<string>("header.note", [
  "備考", "出典", "KPIの出典", "指標データの参照元", "目標値の設定根拠", "指標設定の理由", "説明", "今後の方針", "要因分析",
  "特記事項", "①KPIの算出方法 ②目標値設定の考え方", "主な取組内容",
]); // prettier-ignore

export const numberHeaders = notationList<string>("header.number", ["No.", "番号", "№", "#", "ＮＯ", "通番"]);
export const goalHeaders = notationList<string>("header.goal", ["基本目標", "目標区分", "施策の柱", "政策分野"]);
export const kindHeaders = notationList<string>("header.kind", ["区分", "種別", "指標区分", "種類"]);
export const policyHeaders = notationList<string>("header.policy", [
  "施策名",
  "事業名",
  "主な事業",
  "関連施策",
  "基本事業",
  "事務事業名",
]);
