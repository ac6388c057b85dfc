import { gridOf } from "../../../test/support/gridOf";
import { kitamotoStrategy as strategy } from "../strategy/kitamoto/kitamotoStrategy";
import type { CellGrid } from "../workbook/cellGrid";
import { checkFigures } from "./checkFigures";
import type { MappedCell } from "./mapping";
import { proposeMapping } from "./proposeMapping";
import { readObservations } from "./readObservations";

type Relation = "same" | "synonym" | "other";

/** One figure the city reported for FY2024 (令和６年度) near an indicator of the strategy. */
interface Report {
  readonly id: string;
  readonly project: string;
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  /** How it stands to the indicator: the same measure under its name, under another name, or another measure. */
  readonly relation: Relation;
}

const report = (
  id: string,
  project: string,
  name: string,
  unit: string,
  figure: number,
  relation: Relation,
): Report => ({ id, project, name, unit, figure, relation });

/** Figures and names as published: 北本市 令和６年度 事務事業評価 (事務事業評価シート). */
const reports: readonly Report[] = [
  report("G1-N1", "ふるさと納税事業", "ふるさと納税寄附額", "千円", 1357676, "other"),
  report(
    "G1-K1",
    "中山道まちづくり協議会助成金事業",
    "安全で安らげるまちなみとなっていると思う市民の割合",
    "％",
    59.4,
    "same",
  ),
  report("G1-K1", "公園施設維持事業", "安全で安らげるまちなみとなっていると思う市民の割合", "%", 59.3, "same"),
  report("G1-K2", "鉄道関連政策推進事業", "ＪＲ高崎支社に対して要望活動", "件数", 1, "other"),
  report("G1-K3", "北本市観光協会補助事業", "観光入込客数", "人", 1194663, "same"),
  report("G2-K1", "母子保健・妊産婦事業", "妊婦が妊婦健康診査を受診した回数", "回実計", 95, "same"),
  report("G2-K2", "学童保育室運営事業", "待機児童数", "人", 0, "other"),
  report("G2-K2", "障害児学童保育室指定管理事業", "障害児学童保育の待機児童数", "人", 0, "other"),
  report("G2-K3", "放課後子ども教室推進事業", "放課後子ども教室登録者数", "人", 282, "other"),
  report("G3-N3", "犯罪のない安心・安全なまちづくり事業", "刑法犯認知件数", "件", 401, "other"),
  report("G3-N4", "交通安全対策事業", "人口千人当たりの交通事故件数", "件", 2.1, "same"),
  report("G3-K1", "自治会振興事業", "自治会加入率", "％", 67.5, "synonym"),
  report("G3-K2", "北本市スポーツ少年団補助事業", "登録団体数", "団体", 14, "other"),
  report("G3-K2", "北本市レクリエーション協会補助事業", "登録団体数", "団体", 6, "other"),
  report("G3-K2", "北本市スポーツ協会補助事業", "登録団体数", "団体", 109, "other"),
  report("G3-K4", "包括的支援事業", "要介護・要支援認定者のうち在宅で生活している高齢者の割合", "％", 82.5, "other"),
  report("G3-K6", "自主防災組織育成事業", "自主防災組織数", "団体", 70, "other"),
  report("G3-K7", "防災訓練業務", "防災訓練に参加した市民の割合", "％", 19.2, "synonym"),
  report("G4-K4", "商工会支援事業", "新規加入会員数", "件", 24, "other"),
  report("X1-N1", "協働推進事業", "協働事業実施件数（単年度）", "件", 0, "synonym"),
  report("X1-K2", "総合福祉センター管理運営事業", "ボランティア登録者数", "人", 280, "synonym"),
  report("X1-K3", "シティプロモーション事業", "市民参加イベント・ワークショップ実施回数", "回", 33, "other"),
  report("X1-K4", "協働推進事業", "協働パートナー登録件数", "件", 13, "same"),
  report("X1-K5", "男女共同参画推進事業", "庁内の審議会・委員会等委員の女性の登用割合", "％", 29, "synonym"),
  report("X1-K6", "障がい者就労支援センター事業", "就労者数", "人", 119, "other"),
  report("X2-N1", "AI・RPA事業", "RPA導入業務数", "件", 6, "other"),
  report("X2-K3", "電子申請システム事業", "申請フォーム作成件数（公開済み）", "件", 253, "other"),
];

/** Look-alikes the same sheets may hold: made up, with figures of the size of the indicator's. */
const lookAlikes: readonly (readonly [string, string, number])[] = [
  ["ふるさと納税寄附者数", "人", 3908],
  ["企業版ふるさと納税寄附件数", "件", 39],
  ["安全で安らげるまちなみとなっていないと思う市民の割合", "％", 40.6],
  ["北本駅の休日の運行本数", "本", 210],
  ["外国人観光入込客数", "千人", 60],
  ["観光入込客数（県全体）", "千人", 820],
  ["観光入込客数（前年比）", "％", 102.1],
  ["出生率", "‰", 5.4],
  ["産婦が産婦健康診査を受診した回数", "回", 1.9],
  ["学童保育待機児童数", "人", 29],
  ["災害による死亡者数", "人", 0],
  ["人口一万人あたりの交通事故件数", "件", 20],
  ["自治会に加入していない世帯の割合", "％", 25.8],
  ["自治会に加入している世帯の数", "世帯", 22000],
  ["各種スポーツ・レクリエーションの参加者数", "人", 3893],
  ["自主防災組織の訓練実施率", "％", 68.9],
  ["人口一人あたり市内純生産", "万円", 210.5],
  ["付加価値額（商業）", "万円", 2920245],
  ["市内廃業件数", "件", 17],
  ["ボランティア登録人数（単年度）", "人", 20],
  ["ボランティア登録人数（新規）", "人", 20],
  ["ワークショップへの参加団体数", "団体", 12],
  ["協働パートナー登録団体数", "団体", 13],
  ["市の審議会等に男性が登用されている割合", "％", 74.4],
  ["温室効果ガスの総排出量（市の事務事業）", "t-CO2", 2720],
  ["マイナンバーカード申請率", "％", 85.2],
  ["行政手続きのオンライン化件数", "件", 190],
  ["オンライン手続き利用件数", "件", 3500],
];

const heading = ["指標名", "単位", "令和６年度実績"];
const all = (rows: readonly (readonly [string, string, number])[]): CellGrid =>
  gridOf({ sheet: "事務事業評価", rows: [heading, ...rows] });
const together = proposeMapping(strategy, [all(reports.map(({ name, unit, figure }) => [name, unit, figure]))]);
const perProject = proposeMapping(
  strategy,
  reports.map(({ project, name, unit, figure }, at) =>
    gridOf({
      sheet: `${at + 1} ${project}`.slice(0, 31),
      rows: [["事務事業評価シート"], [project], heading, [name, unit, figure]],
    }),
  ),
);
const rowOfReport = (at: number) => (cell: MappedCell) => cell.ref.row === at + 1;
const sheetOfReport = (at: number) => (cell: MappedCell) => cell.ref.sheet.startsWith(`${at + 1} `);

describe.each([
  ["all on one sheet", together, rowOfReport],
  ["a sheet per project", perProject, sheetOfReport],
] as const)("%s", (_arrangement, { proposal, issues }, placeOf) => {
  test.each(reports.map((each, at) => [each.name, each.id, each.relation, at] as const))(
    "%s beside %s: %s",
    (_name, id, relation, at) => {
      const applied = proposal.cells.filter(placeOf(at)).map(({ indicatorId }) => indicatorId);
      const suggested = proposal.suggestions.filter(placeOf(at)).map(({ indicatorId }) => indicatorId);
      expect(applied).toEqual(relation === "same" ? [id] : []);
      if (relation === "synonym") expect(suggested).toContain(id);
    },
  );

  test("人 become 千人, and that is said", () => {
    const cell = proposal.cells.find(({ indicatorId }) => indicatorId === "G1-K3");
    expect(cell).toMatchObject({ value: 1194.663, scale: 0.001, text: "1194663" });
    expect(cell?.evidence?.map(({ kind }) => kind)).toContain("unit");
    expect(issues.filter(({ code }) => code === "unit-converted").map(({ indicatorId }) => indicatorId)).toEqual([
      "G1-K3",
    ]);
  });

  test("59.4 and 59.3 on two sheets: neither is used until the user chooses", () => {
    const [conflict] = proposal.conflicts;
    expect(conflict?.candidates.map(({ value }) => value)).toEqual([59.4, 59.3]);
    expect(conflict?.used).toBeNull();
    const observation = readObservations(strategy, proposal).find(({ indicatorId }) => indicatorId === "G1-K1");
    expect(observation?.actuals).toEqual({});
    expect(observation?.missing).toEqual({ 2024: "conflict" });
  });

  test("95 回 beside 12.4 and 13.0 is flagged as ten times off, and the evidence says so", () => {
    const flagged = checkFigures(strategy, proposal, 2024).filter(({ code }) => code === "magnitude-off");
    expect(flagged).toMatchObject([{ indicatorId: "G2-K1", params: { factor: 10, direction: "high" } }]);
    const evidence = proposal.cells.find(({ indicatorId }) => indicatorId === "G2-K1")?.evidence ?? [];
    expect(evidence).toContainEqual(expect.objectContaining({ kind: "magnitude", stance: "against" }));
  });
});

test("look-alikes beside the indicators themselves are not applied, and take nothing from them", () => {
  const { proposal } = proposeMapping(strategy, [
    all([...reports.map(({ name, unit, figure }) => [name, unit, figure] as const), ...lookAlikes]),
  ]);
  const applied = ({ cells }: { readonly cells: readonly MappedCell[] }): readonly string[] =>
    cells.map(({ labelText, indicatorId }) => `${labelText} → ${indicatorId}`);
  expect(applied(proposal)).toEqual(applied(together.proposal));
});

test.each(lookAlikes)(
  "%s is not applied even with the baseline and target of the indicator it looks like",
  (name, unit) => {
    const rows = strategy.indicators.map(({ baseline, target }) => [
      name,
      unit,
      baseline ?? "",
      target.kind === "number" ? target.value : target.arrow,
      baseline ?? 1,
    ]);
    const grid = gridOf({ rows: [["指標名", "単位", "基準値", "目標値", "令和６年度実績"], ...rows] });
    expect(proposeMapping(strategy, [grid]).proposal.cells).toEqual([]);
  },
);
