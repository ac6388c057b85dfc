import type { MissingReason } from "../kpi/evaluation";

/** When something is to come: R7.9, 令和7年9月, 9月頃, 来年度. */
const WHEN =
  "(?:(?:令和|r)?\\d{1,4}(?:年度?)?[.年/]?\\d{0,2}月?(?:\\d{1,2}日)?(?:頃|ごろ|中|上旬|中旬|下旬|末|以降)?(?:に|を)?|来年度?に?|後日)";
const words = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Words that stand where a figure would, first that fits. Matched on the whole folded, spaceless, lower-case text. */
const WORDS: readonly (readonly [RegExp, MissingReason])[] = [
  [words("[-ー_=/]+|\\.{2,}|・{1,}|‥+|…+|\\*+|n\\.?/?[ad]\\.?|#|null|nil|none"), "notApplicable"],
  [
    words(
      "該当者?(?:な|無)し|対象者?(?:な|無)し|対象外|評価対象外|データ(?:な|無)し|データ無|数値(?:な|無)し|実績(?:な|無)し|設定(?:な|無)し|未設定|記入不要|評価(?:な|無)し|検討中|not_set|なし|無し|無|.*(?:により|のため|で)(?:中止|休止|未開催|開催せず)",
    ),
    "notApplicable",
  ],
  [
    words(
      "隔年(?:で?調査|で?実施)?.*|調査(?:年度|年|対象)?(?:外|でない|ではない)|(?:調査|アンケート|開催)(?:な|無)し|(?:調査|アンケート)?未実施|(?:調査|アンケート)?(?:を)?実施(?:せず|していない|しない年度?|(?:な|無)し)|未調査|未開催|時期未到来|非調査年度?|実施年度外|(?:次回|\\d+年(?:に(?:1|一)(?:度|回)|ごと|毎|おき)).*(?:調査|実施).*|.*調査(?:実施)?予定",
    ),
    "notSurveyed",
  ],
  [
    words(
      `.*公表(?:予定|待ち|前)|未公表|非公表|公表前|公表され(?:ていない|ず)|未発表|発表待ち|.*発表予定|秘匿|x|${WHEN}(?:公表|発表)`,
    ),
    "notPublished",
  ],
  [
    words(
      `未集計|集計(?:中|前|作業中|待ち)|.*集計予定|取りまとめ中|とりまとめ中|調査中|精査中|確認中|調整中|算定中|算出中|照会中|作成中|未確定|未定|未算定|未算出|未把握|不明|不詳|未入力|未回答|未提出|(?:入力|回答|報告|提出|確定)待ち|後日(?:入力|報告|提出)|tb[adc]|.*(?:確定|判明|算出)予定|${WHEN}(?:確定|判明|集計)`,
    ),
    "notCollected",
  ],
  [words("(?:.*(?:で|に|をもって|年度))?(?:事業)?(?:は)?(?:終了|廃止|中止|完了|休止)"), "ended"],
  [words("(?:評価|算出|算定|把握|測定|判定)(?:は)?(?:困難|不能|不可|できず|できない)"), "notAssessable"],
];
/** What may stand around such words: ※未公表, 未公表です, 確認中？, －％. */
const AROUND = /^[※*]\d{0,2}|(?:である|です|となっている|の(?:ため|為|予定))?[。.]?(?:[※*]\d{0,2}|[?!])*$/g;

/** Why a cell holds no figure, told by its words (未公表, 集計中, ―, ***); null where they say nothing of the kind. */
export function missingReasonOf(text: string): MissingReason | null {
  const reasonOf = (said: string): MissingReason | null => WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
  return reasonOf(text) ?? reasonOf(text.replace(AROUND, ""));
}
