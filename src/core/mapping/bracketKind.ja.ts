import { parseUnit } from "../kpi/parseUnit";

/**
 * What a bracket in a name says. `remark`: nothing about what is measured (a year, a source, 再掲, 速報値);
 * `derived`: the row holds something computed from the figure, or another of its figures (達成率, 前年比, 目標, 全国平均).
 */
export type BracketKind = "scope" | "nature" | "unit" | "remark" | "derived" | "other";

const NATURE =
  /^(?:累計|累積|通算|単年度?|年間|年度?計|暦年|\d{1,2}月(?:\d{1,2}日|末)?|各年度?|年度|年度末|年末|当該年度|毎年度?|延べ(?:人数|数|件数|回数)?|実人数|実数|純計|新規(?:分|のみ)?|継続(?:分|のみ)?|月平均|年平均|.*(?:時点|現在|累計|単年度))$/;
const SCOPE =
  /^(?:市|全市|市全体|市域|全域|区域|市内|市外|県|県内|県外|全国|国|町|村|本市|当市|.{1,6}[市町村県]|庁内|庁舎|全体|男性?|女性?|男女計?|男子|女子|平日|休日|土日祝?|昼間|夜間|午前|午後|上り|下り|上半期|下半期|小学校|中学校|小中学校|高校|高等学校|小学生|中学生|公立|私立|市立|民間|個人|法人|団体|企業|外国人|日本人|高齢者|子ども|若者|障害者|第\d子.*|\d+代.*|うち.*|.*部門|.*事務事業.*|.*区域施策.*|.*(?:全体|地区|地域|のみ|を除く|除く|含む|含まない|対象|以上|未満|以下))$/;
const DERIVED =
  /^(?:(?:年次|各年度?|中間|最終)?目標値?|計画値?|期待値|目安値|基準値|現状値|目標達成率|達成(?:率|度)|進捗(?:率|度)|(?:対?前年度?|前回|前期)(?:比|差|増減|からの増減)?(?:率|額|数)?|増減(?:率|額|数)?|伸び率|変化率|構成比|(?:全国|県内?)?順位|(?:全国|県|国|近隣市?|類似団体)の?(?:平均|値|水準)|.*あたり|平均|偏差値|評価|判定|ランク|差)$/;
/** 340→380, R3: 5.34: figures of the plan written behind the name. */
const PLAN_FIGURES = /^[^→]{0,16}\d[^→]{0,12}→[^→]{0,16}$/;
const SOURCE =
  /(?:調査|アンケート|resas|e-stat|統計|年鑑|白書|報告書?|資料|調べ|台帳|推計|速報|決算カード|月報|年報|課|室|部|係)$/;
const REMARK =
  /^(?:再掲|合計|計|総計|総数|上下計|新|新規|重点|参考|拡充|継続|主要|代表|速報値?|確定値?|暫定値?|見込値?|推計値?|実績値?|kpi|kgi|数値目標|成果指標|活動指標|アウトカム|アウトプット|主|副|[※*注]\d*|\d{1,2}|(?:令和|平成|昭和|r|h|s)?[\d元]{1,4}(?:年度?)?(?:\d{1,2}月(?:末)?)?(?:実績|値|目標)?)$/;

/**
 * The kind of a bracket with these normalised contents. A unit or 新規 stands at the end of a name: in the middle 園 is a
 * nursery, in front 新規 marks the indicator.
 */
export function bracketKind(content: string, atEnd: boolean): BracketKind {
  if (atEnd && NATURE.test(content)) return "nature";
  if (REMARK.test(content) || PLAN_FIGURES.test(content)) return "remark";
  if (DERIVED.test(content)) return "derived";
  if (NATURE.test(content)) return "nature";
  if (content.startsWith("単位") || (atEnd && parseUnit(content)?.known === true)) return "unit";
  if (SCOPE.test(content)) return "scope";
  return atEnd && SOURCE.test(content) ? "remark" : "other";
}
