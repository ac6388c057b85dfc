import type { StatusId } from "../../../src/core/kpi/scheme";
import type { Indicator, Revision } from "../../../src/core/kpi/strategy";
import { observationOf, type Case } from "../reportOf";
import { indicatorOf } from "../strategyOf";

const up = { kind: "arrow", arrow: "↑" } as const;
const down = { kind: "arrow", arrow: "↓" } as const;
const to = (value: number) => ({ kind: "number", value }) as const;

const revised = (field: Revision["field"], before: number | null, after: number, fromFiscalYear: number): Revision => ({
  field,
  before,
  after,
  decidedOn: "令和6年3月",
  reason: "見直し",
  fromFiscalYear,
});

/** A case in words, with the status the standard scheme gives it in its report year (2024 unless stated). */
export type Edge = readonly [
  what: string,
  indicator: Partial<Indicator>,
  actuals: Readonly<Record<number, number>>,
  status: StatusId,
  more?: Partial<Case["observation"]> & { readonly year?: number; readonly scale?: number },
];

/** Every rule at its edge, with the status the standard scheme gives it. */
export const edges: readonly Edge[] = [
  ["増加、目安どおり", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack"],
  ["増加、目安の8割", { baseline: 0, target: to(100) }, { 2024: 60 }, "mostlyOnTrack"],
  ["増加、目安の5割", { baseline: 0, target: to(100) }, { 2024: 37.5 }, "slightlyBehind"],
  ["増加、目安の5割に届かない", { baseline: 0, target: to(100) }, { 2024: 37.4 }, "behind"],
  [
    "二進で0.7999…になる8割",
    { baseline: 2, target: to(1.7), direction: "decrease", startYear: 2021 },
    { 2025: 1.76 },
    "mostlyAchieved",
    { year: 2025 },
  ],
  ["負の基準値から0へ", { baseline: -40, target: to(0) }, { 2024: -10 }, "onTrack"],
  ["減少して0へ", { baseline: 29, target: to(0), direction: "decrease" }, { 2024: 8 }, "mostlyOnTrack"],
  ["減少の目標0に達した", { baseline: 29, target: to(0), direction: "decrease" }, { 2024: 0 }, "achieved"],
  ["0を0に保つ", { baseline: 0, target: to(0), direction: "maintainAtMost" }, { 2024: 0 }, "achieved"],
  ["0を0に保てない", { baseline: 0, target: to(0), direction: "maintainAtMost" }, { 2024: 1 }, "notAchieved"],
  [
    "維持以上、許容幅の内",
    { baseline: 224, target: to(224), direction: "maintainAtLeast", tolerance: 0.1 },
    { 2024: 223.9 },
    "achieved",
  ],
  [
    "維持以上、許容幅の外",
    { baseline: 224, target: to(224), direction: "maintainAtLeast", tolerance: 0.1 },
    { 2024: 223.8 },
    "notAchieved",
  ],
  ["達成率は高いが後退", { baseline: 74.2, target: to(75), unit: "%" }, { 2024: 67.5 }, "regressed"],
  ["100％に丸めない", { baseline: 0, target: to(100000) }, { 2024: 99999 }, "onTrack"],
  ["基準値のままで達成率9割", { baseline: 90, target: to(100) }, { 2024: 90 }, "behind"],
  ["不感帯の内の後退", { baseline: 50, target: to(60), deadBand: 0.3 }, { 2024: 49.7 }, "behind"],
  ["不感帯を超えた後退", { baseline: 50, target: to(60), deadBand: 0.3 }, { 2024: 49.6 }, "regressed"],
  ["矢印、改善", { baseline: 10.1, target: up }, { 2024: 19.2 }, "improved"],
  ["矢印、横ばい", { baseline: 10.1, target: up }, { 2024: 10.1 }, "unchanged"],
  ["矢印、悪化", { baseline: 10.1, target: up }, { 2024: 10 }, "regressed"],
  ["下向きの矢印、改善", { baseline: 10.1, target: down, direction: "decrease" }, { 2024: 10 }, "improved"],
  ["矢印、基準値0", { baseline: 0, target: up }, { 2024: 33 }, "improved"],
  ["矢印、基準値なし、最初の年", { baseline: null, target: up }, { 2024: 33 }, "baselineSet"],
  ["矢印、基準値なし、翌年に改善", { baseline: null, target: up }, { 2023: 33, 2024: 34 }, "improved"],
  ["矢印、基準値は表にある", { baseline: null, target: up }, { 2024: 33 }, "improved", { baseline: 30 }],
  ["数値目標、基準値なし、未達", { baseline: null, target: to(50) }, { 2024: 33 }, "notAchieved"],
  ["数値目標、基準値なし、到達", { baseline: null, target: to(50) }, { 2024: 50 }, "achieved"],
  ["抑制目標、未達", { baseline: 100, target: to(90) }, { 2024: 89 }, "notAchieved"],
  ["抑制目標、到達", { baseline: 100, target: to(90) }, { 2024: 91 }, "achieved"],
  ["基準値と同じ目標、未達", { baseline: 50, target: to(50) }, { 2024: 49 }, "regressed"],
  ["目標0、増加", { baseline: -5, target: to(0) }, { 2024: -5 }, "behind"],
  ["負の目標", { baseline: -100, target: to(-50) }, { 2024: -60 }, "onTrack"],
  ["実績なし", {}, {}, "notEvaluated"],
  ["実績なし、未公表", {}, {}, "notEvaluated", { missing: { 2024: "notPublished" } }],
  ["方向を確認中", { directionConfirmed: false, target: down, direction: "decrease" }, { 2024: 3 }, "directionPending"],
  ["計画期間前", { baseline: 0, target: to(100) }, { 2021: 10 }, "beforePlan"],
  ["起点年度が別", { baseline: 0, target: to(100), startYear: 2023 }, { 2024: 50 }, "onTrack"],
  ["起点年度の年", { baseline: 0, target: to(100), startYear: 2024 }, { 2024: 50 }, "beforePlan"],
  ["最新の値は前の年", { baseline: 0, target: to(100) }, { 2023: 50 }, "onTrack"],
  ["報告年度より後の値は使わない", { baseline: 0, target: to(100) }, { 2023: 50, 2025: 100 }, "onTrack"],
  ["年度別の目安値", { baseline: 0, target: to(100), interimTargets: { 2024: 90 } }, { 2024: 60 }, "mostlyOnTrack"],
  [
    "指標の式、2倍から引く",
    { baseline: 10, target: to(8), direction: "decrease", achievementFormula: "twiceTargetMinusActual" },
    { 2024: 9 },
    "slightlyBehind",
  ],
  ["指標の式、逆数", { achievementFormula: "targetOverActual" }, { 2024: 15 }, "slightlyBehind"],
  ["項目名が変わった", {}, { 2024: 15 }, "mappingBroken", { mappingBroken: true }],
  ["最終年度、達成", { baseline: 0, target: to(100) }, { 2025: 100 }, "achieved", { year: 2025 }],
  ["最終年度、おおむね達成", { baseline: 0, target: to(100) }, { 2025: 80 }, "mostlyAchieved", { year: 2025 }],
  ["最終年度、改善", { baseline: 0, target: to(100) }, { 2025: 79.9 }, "notAchievedImproved", { year: 2025 }],
  [
    "最終年度、不感帯の内の改善",
    { baseline: 0, target: to(100), deadBand: 5 },
    { 2025: 3 },
    "notAchievedImproved",
    { year: 2025 },
  ],
  ["最終年度、横ばい", { baseline: 10, target: to(100) }, { 2025: 10 }, "notAchievedUnchanged", { year: 2025 }],
  ["最終年度、悪化", { baseline: 10, target: to(100) }, { 2025: 9 }, "notAchievedRegressed", { year: 2025 }],
  [
    "最終年度、不感帯の内の後退",
    { baseline: 10, target: to(100), deadBand: 1 },
    { 2025: 9 },
    "notAchievedUnchanged",
    { year: 2025 },
  ],
  ["最終年度、矢印の達成", { baseline: 10, target: up }, { 2025: 11 }, "achievedDirection", { year: 2025 }],
  [
    "最終年度、矢印の横ばい",
    { baseline: 10, target: up, deadBand: 1 },
    { 2025: 11 },
    "notAchievedUnchanged",
    { year: 2025 },
  ],
  ["最終年度、矢印の悪化", { baseline: 10, target: up }, { 2025: 9 }, "notAchievedRegressed", { year: 2025 }],
  ["最終年度、進捗率なし", { baseline: null, target: to(50) }, { 2025: 49 }, "notAchieved", { year: 2025 }],
  ["最終年度、値は前の年", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack", { year: 2025 }],
  ["目標年度の翌年の報告", { baseline: 0, target: to(100) }, { 2026: 90 }, "mostlyAchieved", { year: 2026 }],
  [
    "調査、誤差の内の後退",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 56 },
    "unchanged",
    { baselineSampleSize: 1551, sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、誤差の外の後退",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 50 },
    "regressed",
    { baselineSampleSize: 1551, sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、回答数が片方だけ",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 56 },
    "regressed",
    { sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、最終年度の後退が誤差の内",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2025: 56 },
    "notAchievedUnchanged",
    { baselineSampleSize: 1551, sampleSizes: { 2025: 1500 }, year: 2025 },
  ],
  [
    "調査、矢印の基準値が最初の値",
    { baseline: null, target: up, unit: "%" },
    { 2022: 30, 2024: 29 },
    "unchanged",
    { sampleSizes: { 2022: 900, 2024: 1000 } },
  ],
  [
    "目標の改定、改定後の年度",
    { baseline: 100, target: to(300), revisions: [revised("target", 200, 300, 2024)] },
    { 2023: 150, 2024: 200 },
    "slightlyBehind",
  ],
  [
    "目標の改定、改定前の年度",
    { baseline: 100, target: to(300), revisions: [revised("target", 200, 300, 2025)] },
    { 2023: 150, 2024: 200 },
    "achieved",
  ],
  [
    "基準値の改定、矢印から数値へ",
    {
      baseline: 60,
      target: to(80),
      revisions: [revised("target", null, 80, 2025), revised("baseline", null, 60, 2024)],
    },
    { 2022: 65, 2024: 66 },
    "improved",
  ],
  ["速報値", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack", { flags: { 2024: "preliminary" } }],
  [
    "改定値、当初の公表値",
    { baseline: 0, target: to(100) },
    { 2024: 75 },
    "onTrack",
    { flags: { 2024: "revised" }, firstPublished: { 2024: 74 } },
  ],
  ["見通し、二年", { baseline: 0, target: to(100) }, { 2023: 50, 2024: 75 }, "onTrack"],
  ["見通し、飛び飛びの年", { baseline: 0, target: to(100) }, { 2021: 3.3, 2022: 10.1, 2024: 70.7 }, "mostlyOnTrack"],
  ["見通し、目標に一致", { baseline: 0, target: to(0.4) }, { 2022: 0.1, 2023: 0.2, 2024: 0.3 }, "onTrack"],
  ["前年度は未評価", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack"],
  ["大きな率の切り捨て", { baseline: 0, target: to(120) }, { 2024: 537076.2 }, "achieved"],
  ["人から千人へ", { baseline: 544, target: to(820), unit: "千人" }, { 2024: 1194.663 }, "achieved", { scale: 0.001 }],
  ["割合から％へ", { baseline: 25.8, target: to(90), unit: "％" }, { 2024: 57.7 }, "slightlyBehind", { scale: 100 }],
];

/** The report year an edge is about. */
export function yearOfEdge([, , , , more]: Edge): number {
  return more?.year ?? 2024;
}

/** The edges as cases, named E1, E2 … in their order. */
export function edgeCases(): readonly Case[] {
  return edges.map(([what, given, actuals, , more = {}], index): Case => {
    const { year: _year, scale, ...observed } = more;
    const indicator = indicatorOf({ id: `E${index + 1}`, name: what, ...given });
    return {
      indicator,
      observation: observationOf(indicator.id, actuals, observed),
      ...(scale === undefined ? {} : { scale }),
    };
  });
}
