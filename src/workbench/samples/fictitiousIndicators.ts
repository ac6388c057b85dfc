import type { Direction, Indicator } from "../../core/kpi/strategy";
import { defineIndicator } from "../../core/strategy/defineIndicator";
import { printedFigure, printedTarget } from "../../core/strategy/definition/indicatorInput";

/** Baseline of R6, target of R12 (a number or an arrow), unit and decimals. */
type Figures = readonly [baseline: number | null, target: number | "↑" | "↓", unit: string, decimals: number];

/** An indicator of the goal its id begins with (A-N1: goal A, 数値目標), printed as its figures read. */
function row(id: string, name: string, figures: Figures, direction: Direction, more: Partial<Indicator>): Indicator {
  const [baseline, given, unit, decimals] = figures;
  const target: Indicator["target"] =
    typeof given === "number" ? { kind: "number", value: given } : { kind: "arrow", arrow: given };
  const [goalId = "", rest = ""] = id.split("-");
  return defineIndicator({
    id,
    goalId,
    kind: rest.startsWith("N") ? "numericalTarget" : "kpi",
    printedName: name,
    unit,
    decimals,
    baseline,
    baselineYear: baseline === null ? null : 2024,
    baselinePrinted: printedFigure(baseline, decimals, unit),
    target,
    targetPrinted: printedTarget(target, decimals, unit),
    direction,
    ...more,
  });
}

/** The indicators of the fictitious plan: units, signs and kinds the built-in strategy does not have. */
export const fictitiousIndicators: readonly Indicator[] = [
  row("A-N1", "市内総生産", [148200, 156000, "百万円", 0], "increase", {
    nature: "singleYear",
    department: "産業振興課",
  }),
  row("A-N2", "年間商品販売額の対前年増減率", [-2.4, 1.5, "％", 1], "increase", {
    nature: "singleYear",
    department: "産業振興課",
  }),
  row("A-K1", "ブランド認定品の販売額", [84500, 120000, "千円", 0], "increase", {
    policyCode: "1-1",
    policyName: "ブランド産品の育成",
    interimTargets: { 2026: 88000, 2027: 94000, 2028: 102000, 2029: 111000 },
    department: "農林水産課",
  }),
  row("A-K2", "新規就農者数（累計）", [0, 25, "人", 0], "increase", {
    nature: "cumulative",
    policyCode: "1-1",
    policyName: "ブランド産品の育成",
    department: "農林水産課",
  }),
  row("A-K3", "宿泊者数", [61300, 75000, "人泊", 0], "increase", {
    policyCode: "1-2",
    policyName: "滞在型観光の推進",
    department: "観光課",
    revisions: [
      {
        field: "target",
        before: 70000,
        after: 75000,
        decidedOn: "令和9年3月24日",
        reason: "新規開業を見込み上方修正",
        fromFiscalYear: 2027,
      },
    ],
  }),
  row("A-K4", "観光客の平均滞在時間", [4.25, 5.5, "時間", 2], "increase", {
    survey: true,
    deadBand: 0.1,
    policyCode: "1-2",
    policyName: "滞在型観光の推進",
    department: "観光課",
  }),
  row("A-K5", "耕作放棄地の面積", [318.6, 280, "ha", 1], "decrease", {
    nature: "pointInTime",
    department: "農林水産課",
  }),
  row("B-N1", "社会増減", [-185, -50, "人", 0], "increase", { nature: "singleYear", department: "企画政策課" }),
  row("B-N2", "合計特殊出生率", [1.31, 1.45, "", 2], "increase", { nature: "singleYear", department: "子育て支援課" }),
  row("B-N3", "年少人口", [5210, 4800, "人", 0], "increase", {
    nature: "pointInTime",
    aprilFirst: "yearEnded",
    department: "企画政策課",
  }),
  row("B-K1", "移住相談からの移住世帯数", [14, 30, "世帯", 0], "increase", {
    policyCode: "2-1",
    policyName: "移住・定住の支援",
    department: "企画政策課",
  }),
  row("B-K2", "空き家バンクの成約件数（累計）", [0, 60, "件", 0], "increase", {
    nature: "cumulative",
    policyCode: "2-1",
    policyName: "移住・定住の支援",
    startYear: 2025,
    department: "都市整備課",
  }),
  row("B-K3", "放課後児童クラブの待機児童数", [0, 0, "人", 0], "maintainAtMost", {
    tolerance: 2,
    policyCode: "2-2",
    policyName: "子育て環境の充実",
    department: "子育て支援課",
  }),
  row("B-K4", "子育てしやすいと感じる保護者の割合", [68.4, 75, "％", 1], "increase", {
    survey: true,
    policyCode: "2-2",
    policyName: "子育て環境の充実",
    department: "子育て支援課",
  }),
  row("B-K5", "全国学力調査の平均正答率の県平均との差", [-1.8, 0, "ポイント", 1], "increase", {
    department: "学校教育課",
  }),
  row("B-K6", "若者会議への参加者数", [null, "↑", "人", 0], "increase", { department: "企画政策課" }),
  row("C-N1", "健康寿命（女性）", [84.12, 84.9, "歳", 2], "increase", { department: "健康推進課" }),
  row("C-N2", "公共交通に満足している市民の割合", [21.7, 30, "％", 1], "increase", {
    survey: true,
    department: "交通政策課",
  }),
  row("C-K1", "路線バスの運行路線数", [12, 12, "路線", 0], "maintainAtLeast", {
    policyCode: "3-1",
    policyName: "地域公共交通の再編",
    department: "交通政策課",
  }),
  row("C-K2", "デマンド交通の利用者一人当たり経費", [3480, 2900, "円", 0], "decrease", {
    achievementFormula: "twiceTargetMinusActual",
    policyCode: "3-1",
    policyName: "地域公共交通の再編",
    department: "交通政策課",
  }),
  row("C-K3", "救急搬送の平均所要時間", [41.3, 38, "分", 1], "decrease", { department: "消防本部" }),
  row("C-K4", "自主防災組織の訓練実施率", [54.5, 80, "％", 1], "increase", {
    policyCode: "3-2",
    policyName: "防災力の向上",
    department: "危機管理課",
  }),
  row("C-K5", "刑法犯認知件数", [212, "↓", "件", 0], "decrease", { department: "市民生活課" }),
  row("D-N1", "マイナンバーカードを使う手続の数", [18, 60, "手続", 0], "increase", { department: "デジタル推進課" }),
  row("D-K1", "窓口の平均待ち時間", [17, 8, "分", 0], "decrease", { department: "市民課" }),
  row("D-K2", "公開しているオープンデータの件数", [36, 100, "件", 0], "increase", { department: "デジタル推進課" }),
  row("D-K3", "公共施設の温室効果ガス排出量", [7420, 5600, "t-CO2", 0], "decrease", {
    department: "環境課",
    interimTargets: { 2027: 6900, 2029: 6000 },
  }),
  row("D-K4", "デジタル化の行政サービス満足度", [3.1, 3.8, "点", 1], "increase", {
    survey: true,
    directionConfirmed: false,
    department: "デジタル推進課",
  }),
];
