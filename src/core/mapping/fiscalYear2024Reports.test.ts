import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import type { Target } from "../kpi/strategy";
import { checkFigures } from "./checkFigures";
import { proposeMapping } from "./proposeMapping";
import { readObservations } from "./readObservations";

/**
 * The city's own FY2024 reporting near these indicators: 北本市 令和6年度 事務事業評価.
 * name, unit, baseline, target of the strategy | name, unit, figure reported | how the two stand to each other
 */
const reports: readonly (readonly [
  string,
  string,
  number | null,
  number | "↑" | "↓",
  string,
  string,
  number,
  string,
])[] = [
  ["ふるさと納税寄附件数", "件", 3908, "↑", "ふるさと納税寄附額", "千円", 1357676, "other"],
  [
    "安全で安らげるまちなみとなっていると思う市民の割合",
    "％",
    57.6,
    60.3,
    "安全で安らげるまちなみとなっていると思う市民の割合",
    "％",
    59.4,
    "same",
  ],
  [
    "安全で安らげるまちなみとなっていると思う市民の割合",
    "％",
    57.6,
    60.3,
    "安全で安らげるまちなみとなっていると思う市民の割合",
    "%",
    59.3,
    "same",
  ],
  ["北本駅の平日の運行本数", "本", 224, 224, "ＪＲ高崎支社に対して要望活動", "件数", 1, "other"],
  ["観光入込客数", "千人", 544, 820, "観光入込客数", "人", 1194663, "same"],
  ["妊婦が妊婦健康診査を受診した回数", "回", 12.4, 13, "妊婦が妊婦健康診査を受診した回数", "回実計", 95, "same"],
  ["保育所（園）待機児童数", "人", 29, 0, "待機児童数", "人", 0, "other"],
  ["保育所（園）待機児童数", "人", 29, 0, "障害児学童保育の待機児童数", "人", 0, "other"],
  ["子どもの放課後等の居場所があると思う保護者の割合", "％", null, "↑", "放課後子ども教室登録者数", "人", 282, "other"],
  ["人口千人あたりの犯罪件数", "件", 5.34, 5, "刑法犯認知件数", "件", 401, "other"],
  ["人口千人あたりの交通事故件数", "件", 2, 1.7, "人口千人当たりの交通事故件数", "件", 2.1, "same"],
  ["自治会に加入している世帯の割合", "％", 74.2, 75, "自治会加入率", "％", 67.5, "synonym"],
  ["各種スポーツ・レクリエーションの団体数", "団体", 165, 180, "登録団体数", "団体", 14, "other"],
  ["各種スポーツ・レクリエーションの団体数", "団体", 165, 180, "登録団体数", "団体", 6, "other"],
  ["各種スポーツ・レクリエーションの団体数", "団体", 165, 180, "登録団体数", "団体", 109, "other"],
  [
    "要支援・要介護認定者が日常生活において支援を受ける等し、不便を感じていない人の割合",
    "％",
    21.3,
    "↓",
    "要介護・要支援認定者のうち在宅で生活している高齢者の割合",
    "％",
    82.5,
    "other",
  ],
  ["自主防災組織の組織率", "％", 68.9, 92, "自主防災組織数", "団体", 70, "other"],
  ["防災訓練に参加した市民の参加者割合", "％", 10.1, "↑", "防災訓練に参加した市民の割合", "％", 19.2, "synonym"],
  ["市内創業件数", "件", 17, 30, "新規加入会員数", "件", 24, "other"],
  ["協働により実施した事業の件数", "件", 1, 2, "協働事業実施件数（単年度）", "件", 0, "synonym"],
  ["ボランティア登録人数（累計）", "人", 202, 258, "ボランティア登録者数", "人", 280, "synonym"],
  ["ワークショップへの参加人数", "人", 0, "↑", "市民参加イベント・ワークショップ実施回数", "回", 33, "other"],
  ["協働パートナー登録件数", "件", 13, 18, "協働パートナー登録件数", "件", 13, "same"],
  [
    "市の審議会等に女性が登用されている割合",
    "％",
    25.6,
    40,
    "庁内の審議会・委員会等委員の女性の登用割合",
    "％",
    29,
    "synonym",
  ],
  ["就労を希望し、実際に就労している障がい者の割合", "％", 51, 55, "就労者数", "人", 119, "other"],
  ["AI・RPA等のデジタル技術を活用した件数", "件", 11, 20, "RPA導入業務数", "件", 6, "other"],
  ["行政手続きのオンライン化割合", "％", 19, 100, "申請フォーム作成件数（公開済み）", "件", 253, "other"],
];

const targetOf = (target: number | "↑" | "↓"): Target =>
  typeof target === "number" ? { kind: "number", value: target } : { kind: "arrow", arrow: target };
const unique = reports.filter(([name], at) => reports.findIndex(([other]) => other === name) === at);
const strategy = strategyOf(
  unique.map(([name, unit, baseline, target]) =>
    indicatorOf({
      id: name,
      name,
      unit,
      baseline,
      target: targetOf(target),
      decimals: String(baseline ?? "").split(".")[1]?.length ?? 0,
    }),
  ),
);
const grid = gridOf({
  sheet: "事務事業評価",
  rows: [["指標名", "単位", "令和６年度実績"], ...reports.map((row) => [row[4], row[5], row[6]])],
});
const { proposal, issues } = proposeMapping(strategy, [grid]);
const rowOf = (at: number) => at + 1;

test.each(reports.map((row, at) => [row[4], row[0], row[7], at] as const))(
  "%s → %s: %s",
  (_label, id, relation, at) => {
    const here = ({ ref }: { readonly ref: { readonly row: number } }) => ref.row === rowOf(at);
    const applied = proposal.cells.filter(here);
    expect(applied.map(({ indicatorId }) => indicatorId)).toEqual(relation === "same" ? [id] : []);
    if (relation === "synonym") {
      expect(proposal.suggestions.filter(here).map(({ indicatorId }) => indicatorId)).toContain(id);
    }
  },
);

test("人 become 千人, and that is said", () => {
  expect(proposal.cells.find(({ indicatorId }) => indicatorId === "観光入込客数")?.value).toBe(1194.663);
  expect(issues.map(({ code, indicatorId }) => `${code} ${indicatorId ?? ""}`)).toContain(
    "unit-converted 観光入込客数",
  );
});

test("59.4 and 59.3 on two sheets: neither is used until the user chooses", () => {
  const [conflict] = proposal.conflicts;
  expect(conflict?.candidates.map(({ value }) => value)).toEqual([59.4, 59.3]);
  expect(conflict?.used).toBeNull();
  const observation = readObservations(strategy, proposal)[1];
  expect(observation?.actuals).toEqual({});
  expect(observation?.missing).toEqual({ 2024: "conflict" });
});

test("95 回 beside 12.4 and 13.0 is flagged as ten times off", () => {
  const flagged = checkFigures(strategy, proposal, 2024).filter(({ code }) => code === "magnitude-off");
  expect(flagged).toMatchObject([{ indicatorId: "妊婦が妊婦健康診査を受診した回数", params: { factor: 10 } }]);
});
