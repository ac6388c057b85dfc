import { indicatorOf } from "../../../test/support/strategyOf";
import { indexIndicators } from "./indicatorIndex";
import type { LabelEvidence } from "./labelEvidence";
import { ACCEPTANCE_THRESHOLD, matchIndicators } from "./matchIndicators";

const units: Readonly<Record<string, string>> = {
  ふるさと納税寄附件数: "件",
  自主防災組織の組織率: "％",
  自治会に加入している世帯の割合: "％",
  "保育所（園）待機児童数": "人",
  "温室効果ガスの総排出量（市全体）": "t-CO2",
  マイナンバーカード普及率: "％",
  ワークショップへの参加人数: "人",
  "ボランティア登録人数（累計）": "人",
  "付加価値額（製造業）": "万円",
  地域経済の循環率: "％",
  "２５歳から３４歳までの女性の社会増減": "人",
  観光入込客数: "千人",
  市内創業件数: "件",
};
const index = indexIndicators(Object.entries(units).map(([name, unit]) => indicatorOf({ id: name, name, unit })));
const match = (label: string, unit: string | null = null, figures: ReturnType<LabelEvidence["figures"]> = "unknown") =>
  matchIndicators(index, { label, unit, figures: () => figures });
const accepted = (...evidence: Parameters<typeof match>) =>
  match(...evidence).flatMap(({ indicator, isAccepted }) => (isAccepted ? [indicator.id] : []));

describe("applied without a person", () => {
  test.each([
    ["ふるさと納税寄付件数", null, "ふるさと納税寄附件数"],
    ["KPI① ふるさと納税 寄附件数（件）", null, "ふるさと納税寄附件数"],
    ["観光入込客数（人）", null, "観光入込客数"],
    ["観光入込客数", "万人", "観光入込客数"],
    ["観光入込客数", "－", "観光入込客数"],
    ["保育所待機児童数", null, "保育所（園）待機児童数"],
    ["保育所園待機児童数", null, "保育所（園）待機児童数"],
    ["温室効果ガスの総排出量 市全体", null, "温室効果ガスの総排出量（市全体）"],
    ["温室効果ガスの総排出量（全市）", null, "温室効果ガスの総排出量（市全体）"],
    ["ボランティア登録人数（累積）", null, "ボランティア登録人数（累計）"],
    ["ボランティア登録人数", "人", "ボランティア登録人数（累計）"],
    ["市内創業件数（単年度）", "件", "市内創業件数"],
    ["市内創業件数（再掲）", "件", "市内創業件数"],
    ["市内の創業件数", "件", "市内創業件数"],
    ["地域経済循環率", "％", "地域経済の循環率"],
    ["製造業の付加価値額", "万円", "付加価値額（製造業）"],
    ["市全体の温室効果ガス総排出量", "t-CO2", "温室効果ガスの総排出量（市全体）"],
    ["温室効果ガスの総排出量：市全体", "t-CO2", "温室効果ガスの総排出量（市全体）"],
    ["保育所（園）待機児童数 ※4/1時点", "人", "保育所（園）待機児童数"],
    ["保育園待機児童数", "人", "保育所（園）待機児童数"],
    ["25～34歳の女性の社会増減", "人", "２５歳から３４歳までの女性の社会増減"],
  ])("%s [%s] is %s", (label, unit, id) => {
    expect(accepted(label, unit)).toEqual([id]);
  });

  test("a name without its scope only where the figures in the row agree with the plan", () => {
    expect(accepted("温室効果ガスの総排出量", "t-CO2")).toEqual([]);
    expect(accepted("温室効果ガスの総排出量", "t-CO2", "equal")).toEqual(["温室効果ガスの総排出量（市全体）"]);
    expect(accepted("地域経済は循環率", "％")).toEqual([]);
    expect(accepted("地域経済は循環率", "％", "equal")).toEqual(["地域経済の循環率"]);
  });
});

test("a bracket in the place of the plan's contradicts, one beside it is only one more", () => {
  const kinds = (label: string) => match(label)[0]?.evidence.filter(({ kind }) => kind === "bracket");
  expect(kinds("保育所（園）待機児童数（国基準）")).toMatchObject([
    { stance: "for", words: "（園）が一致" },
    { stance: "against", words: "計画にはない（国基準）の記載がある" },
  ]);
  expect(kinds("付加価値額（商業）")).toMatchObject([{ stance: "against", forbids: true }]);
});

describe("look-alikes are never applied, whatever the figures say", () => {
  test.each([
    ["ふるさと納税寄附額", "千円"],
    ["ふるさと納税寄附額", null],
    ["自主防災組織の組織数", "団体"],
    ["自主防災組織数", null],
    ["自治会加入世帯数", "世帯"],
    ["学童保育待機児童数", "人"],
    ["待機児童数", "人"],
    ["温室効果ガスの総排出量（市の事務事業）", "t-CO2"],
    ["温室効果ガスの総排出量（県全体）", "t-CO2"],
    ["マイナンバーカード申請率", "％"],
    ["ワークショップの実施回数", "回"],
    ["ボランティア登録人数（単年度）", "人"],
    ["付加価値額（商業）", "万円"],
    ["観光入込客数", "百万円"],
    ["自治会加入率", "％"],
    ["市内廃業件数", "件"],
  ])("%s [%s]", (label, unit) => {
    for (const figures of ["unknown", "equal", "differ"] as const) expect(accepted(label, unit, figures)).toEqual([]);
  });
});

describe("suggested with confidence and reason", () => {
  test.each([
    ["自治会加入率", "自治会に加入している世帯の割合"],
    ["ボランティア登録者数", "ボランティア登録人数（累計）"],
  ])("%s: perhaps %s", (label, id) => {
    const [best] = match(label);
    expect(best?.indicator.id).toBe(id);
    expect(best?.confidence).toBeGreaterThan(0.4);
    expect(best?.confidence).toBeLessThan(ACCEPTANCE_THRESHOLD);
    expect(best?.reason).toContain("類似");
  });

  test.each([["ふるさと納税寄附額"], ["自主防災組織数"], ["公園の面積"], ["目標値"], [""]])(
    "%s suggests nothing",
    (label) => {
      expect(match(label)).toEqual([]);
    },
  );
});

test("the same name twice in a strategy is told apart by figures, or not at all", () => {
  const twins = indexIndicators([
    indicatorOf({ id: "a", name: "登録団体数" }),
    indicatorOf({ id: "b", name: "登録団体数" }),
  ]);
  const byFigures = (figures: LabelEvidence["figures"]) =>
    matchIndicators(twins, { label: "登録団体数", unit: null, figures }).flatMap(({ indicator, isAccepted }) =>
      isAccepted ? [indicator.id] : [],
    );
  expect(byFigures(() => "unknown")).toEqual([]);
  expect(byFigures(() => "equal")).toEqual([]);
  expect(byFigures(({ id }) => (id === "b" ? "equal" : "differ"))).toEqual(["b"]);
});
