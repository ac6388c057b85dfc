import type { Indicator, Strategy } from "../../src/core/kpi/strategy";

/** An indicator for tests: what is left out is the plainest case (件, increase, no baseline year). */
export function indicatorOf(given: Partial<Indicator> & { readonly id: string; readonly name: string }): Indicator {
  const unit = given.unit ?? "件";
  const baseline = given.baseline === undefined ? 10 : given.baseline;
  const target = given.target ?? { kind: "number" as const, value: 20 };
  return {
    goalId: "G1",
    kind: "kpi",
    printedName: given.name,
    unit,
    decimals: 0,
    baseline,
    baselinePrinted: baseline === null ? "―" : `${baseline}${unit}`,
    baselineYear: null,
    target,
    targetPrinted: target.kind === "arrow" ? target.arrow : `${target.value}${unit}`,
    direction: "increase",
    directionConfirmed: true,
    nature: null,
    survey: null,
    policyCode: null,
    policyName: null,
    department: null,
    startYear: null,
    tolerance: 0,
    deadBand: 0,
    achievementFormula: null,
    interimTargets: {},
    oddities: [],
    ...given,
  };
}

/** A strategy R3 → R7 holding the given indicators. */
export function strategyOf(indicators: readonly Indicator[]): Strategy {
  return {
    id: "test",
    title: "テスト総合戦略",
    city: "テスト市",
    version: "案",
    source: "テスト",
    period: { startYear: 2021, targetYear: 2025, assumed: true },
    goals: [
      {
        id: "G1",
        kind: "basic",
        number: 1,
        label: "基本目標１",
        title: "新しい人の流れ",
        directions: [],
        policies: [],
        initiatives: [],
      },
    ],
    indicators,
    context: [],
    nationalFrame: null,
    oddities: [],
  };
}
