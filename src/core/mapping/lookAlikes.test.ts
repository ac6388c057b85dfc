import { indicatorOf } from "../../../test/support/strategyOf";
import { indexIndicators } from "./indicatorIndex";
import { matchIndicators } from "./matchIndicators";

/** Whether a label is applied to the only indicator there is, however well the figures beside it agree. */
function isApplied(label: string, name: string): boolean {
  const index = indexIndicators([indicatorOf({ id: "x", name, unit: "" })], [], "北本市");
  const [best] = matchIndicators(index, {
    label,
    unit: null,
    figures: () => "equal",
    magnitude: () => "fits",
    goalHint: ["G1"],
  });
  return best?.isAccepted ?? false;
}
const confidence = (label: string, name: string): number =>
  matchIndicators(indexIndicators([indicatorOf({ id: "x", name, unit: "" })], [], "北本市"), {
    label,
    unit: null,
    figures: () => "unknown",
  })[0]?.confidence ?? 0;

/** Real look-alikes of such strategies: two names, two measures. */
const pairs: readonly (readonly [string, string])[] = [
  ["ふるさと納税寄附件数", "ふるさと納税寄附額"],
  ["ふるさと納税寄附件数", "ふるさと納税寄附者数"],
  ["自主防災組織の組織率", "自主防災組織の組織数"],
  ["自治会に加入している世帯の割合", "自治会加入世帯数"],
  ["自治会に加入している世帯の割合", "自治会に加入していない世帯の割合"],
  ["保育所待機児童数", "学童保育待機児童数"],
  ["保育所（園）待機児童数", "放課後児童クラブ待機児童数"],
  ["温室効果ガスの総排出量（市全体）", "温室効果ガスの総排出量（市の事務事業）"],
  ["温室効果ガスの総排出量（市全体）", "温室効果ガスの総排出量（県全体）"],
  ["マイナンバーカード普及率", "マイナンバーカード申請率"],
  ["ワークショップへの参加人数", "ワークショップの実施回数"],
  ["ワークショップへの参加人数", "ワークショップへの参加団体数"],
  ["協働パートナー登録件数", "協働パートナー登録人数"],
  ["ボランティア登録人数（累計）", "ボランティア登録人数（単年度）"],
  ["ボランティア登録人数（累計）", "ボランティア登録人数（新規）"],
  ["ボランティア登録人数（延べ）", "ボランティア登録人数（実人数）"],
  ["新規登録者数", "延べ登録者数"],
  ["新規登録者数", "累計登録者数"],
  ["年間利用者数（延べ）", "年間利用者数（実人数）"],
  ["男性の育児休業取得率", "女性の育児休業取得率"],
  ["審議会等の女性委員の割合", "審議会等の男性委員の割合"],
  ["市民満足度（満足の割合）", "市民満足度（不満の割合）"],
  ["住みやすさに満足している市民の割合", "住みやすさに不満な市民の割合"],
  ["安全だと感じる市民の割合", "安全だと感じない市民の割合"],
  ["研修前の理解度", "研修後の理解度"],
  ["転入者数", "転出者数"],
  ["社会増減", "自然増減"],
  ["出生数", "死亡数"],
  ["市内創業件数", "市内廃業件数"],
  ["負傷者数", "死亡者数"],
  ["人口千人あたりの犯罪件数", "人口千人あたりの交通事故件数"],
  ["人口千人あたりの犯罪件数", "人口一万人あたりの犯罪件数"],
  ["人口千人あたりの犯罪件数", "犯罪件数"],
  ["就業者一人あたり市内純生産", "市内純生産"],
  ["一人あたり医療費", "一世帯あたり医療費"],
  ["付加価値額（製造業）", "付加価値額（商業）"],
  ["製造業の付加価値額", "商業の付加価値額"],
  ["北本駅の平日の運行本数", "北本駅の休日の運行本数"],
  ["25歳から34歳までの女性の社会増減", "35歳から44歳までの女性の社会増減"],
  ["小学校の学力調査平均正答率", "中学校の学力調査平均正答率"],
  ["公立保育所の定員", "私立保育所の定員"],
  ["妊婦健康診査の受診回数", "産婦健康診査の受診回数"],
  ["観光入込客数", "観光消費額"],
  ["観光入込客数", "外国人観光入込客数"],
  ["がん検診受診率", "がん検診受診者数"],
  ["防災訓練の参加者数", "防災訓練の実施回数"],
  ["空き家の件数", "空き家の割合"],
  ["市内総生産", "市内純生産"],
  ["図書館の貸出冊数", "図書館の利用者数"],
  ["上半期の売上額", "下半期の売上額"],
];

test.each(pairs)("%s and %s are kept apart in both directions, whatever the figures say", (one, other) => {
  expect([isApplied(one, other), isApplied(other, one)]).toEqual([false, false]);
  expect([isApplied(one, one), isApplied(other, other)]).toEqual([true, true]);
});

/** Of a row that is something else about the indicator. */
const besides: readonly string[] = [
  "目標値",
  "目標",
  "計画値",
  "期待値",
  "目安値",
  "達成率",
  "進捗率",
  "前年比",
  "対前年度増減率",
  "前年度からの増減",
  "増減",
  "全国平均",
  "県平均",
  "全国",
  "埼玉県",
  "県内順位",
  "鴻巣市",
  "男性",
  "女性",
  "うち市外",
  "中学生",
  "駅前地区",
  "休日",
];

test.each([
  "（市外）市内の創業件数",
  "（目標）市内の創業件数",
  "市内の（うち女性）創業件数",
  "市内の創業件数（前年比）",
])("%s is not 市内創業件数", (label) => {
  expect(isApplied(label, "市内創業件数")).toBe(false);
});

test("words in a bracket behind the name are the same words before it", () => {
  expect(isApplied("交通事故件数（人口千人あたり）", "人口千人あたりの交通事故件数")).toBe(true);
  expect(isApplied("交通事故件数（人口一万人あたり）", "人口千人あたりの交通事故件数")).toBe(false);
  expect(isApplied("学童保育の待機児童数", "待機児童数（保育所）")).toBe(false);
});

test.each(besides)("出生数（%s） is not 出生数", (content) => {
  expect(isApplied(`出生数（${content}）`, "出生数")).toBe(false);
  expect(confidence(`出生数（${content}）`, "出生数")).toBeLessThanOrEqual(0.4);
});

test.each([
  "人",
  "単位：人",
  "再掲",
  "重点",
  "R6",
  "令和６年度実績",
  "速報値",
  "実績値",
  "340→380",
  "北本市",
  "市全体",
  "人口動態統計",
  "住民基本台帳",
  "4月1日現在",
  "年度末時点",
  "年間",
  "単年度",
  "※1",
  "注2",
])("出生数（%s） is 出生数", (content) => {
  const index = indexIndicators([indicatorOf({ id: "x", name: "出生数", unit: "人" })], [], "北本市");
  const [best] = matchIndicators(index, { label: `出生数（${content}）`, unit: null, figures: () => "unknown" });
  expect(best?.isAccepted).toBe(true);
});
