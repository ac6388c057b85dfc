import type { MissingReason } from "../kpi/evaluation";

/** Words that stand where a figure would, first that fits. Matched on the whole folded, spaceless, lower-case text. */
const WORDS: readonly (readonly [RegExp, MissingReason])[] = [
  [/^(?:[-ー_=/]+|\.{2,}|・{1,}|‥+|…+|\*+|n\.?\/?a\.?|#)$/, "notApplicable"],
  [
    /^(?:該当(?:な|無)し|対象(?:な|無)し|対象外|評価対象外|データ(?:な|無)し|データ無|設定(?:な|無)し|未設定|記入不要|評価(?:な|無)し|検討中|not_set|なし|無し)$/,
    "notApplicable",
  ],
  [
    /^(?:隔年(?:調査|実施)?.*|調査(?:年度|年|対象)外|調査(?:な|無)し|調査未実施|調査を実施せず|未調査|未実施|実施(?:な|無)し|時期未到来|非調査年度?|実施年度外|(?:次回|\d+年(?:に1度|ごと|毎)).*調査.*|.*調査(?:実施)?予定)$/,
    "notSurveyed",
  ],
  [/^(?:.*公表(?:予定|待ち|前)|未公表|非公表|公表前|未発表|発表待ち|.*発表予定|秘匿)$/, "notPublished"],
  [
    /^(?:未集計|集計(?:中|前|作業中|待ち)|.*集計予定|取りまとめ中|とりまとめ中|調査中|精査中|確認中|調整中|算定中|算出中|照会中|未確定|未定|未算定|未算出|未把握|未入力|未回答|.*(?:確定|判明|算出)予定)$/,
    "notCollected",
  ],
  [/^(?:事業(?:終了|廃止|中止|完了|休止)|終了|廃止|中止|休止)$/, "ended"],
  [/^(?:評価|算出|算定|把握|測定|判定)(?:困難|不能|不可|できず|できない)$/, "notAssessable"],
];

/** Why a cell holds no figure, told by its words (未公表, 集計中, ―, ***); null where they say nothing of the kind. */
export function missingReasonOf(text: string): MissingReason | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
