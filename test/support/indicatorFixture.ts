import type { Observation } from "../../src/core/kpi/evaluation";
import { evaluateIndicator, type EvaluationContext } from "../../src/core/kpi/evaluateIndicator";
import type { Evaluation } from "../../src/core/kpi/evaluation";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { Indicator, Target } from "../../src/core/kpi/strategy";

/** A number or an arrow as it would be printed. */
export function targetOf(target: number | "↑" | "↓"): Target {
  return typeof target === "number" ? { kind: "number", value: target } : { kind: "arrow", arrow: target };
}

/** An indicator 出生数-like: 100 → 200 人, more is better, unless told otherwise. */
export function indicatorOf(
  given: Partial<Omit<Indicator, "target">> & { target?: number | "↑" | "↓" } = {},
): Indicator {
  const { target = 200, ...rest } = given;
  return {
    id: "A",
    goalId: "G1",
    kind: "kpi",
    name: "指標",
    printedName: "指標",
    unit: "人",
    decimals: 0,
    baseline: 100,
    baselinePrinted: "100人",
    baselineYear: 2021,
    target: targetOf(target),
    targetPrinted: String(target),
    direction: target === "↓" ? "decrease" : "increase",
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
    ...rest,
  };
}

/** What was observed of it: figures by fiscal year. */
export function observed(actuals: Observation["actuals"], more: Partial<Observation> = {}): Observation {
  return { indicatorId: "A", baseline: null, target: null, actuals, missing: {}, ...more };
}

/** The plan of this city, R3 → R7, reported for R5 (elapsed 50 %) by the standard scheme. */
export const inR5: EvaluationContext = {
  scheme: standardScheme,
  period: { startYear: 2021, targetYear: 2025, assumed: true },
  reportYear: 2023,
};

/** The same plan in its last year. */
export const inR7: EvaluationContext = { ...inR5, reportYear: 2025 };

/** The evaluation of one figure of the report year. */
export function evaluated(
  given: Parameters<typeof indicatorOf>[0],
  actual: number,
  context: EvaluationContext = inR5,
  more: Partial<Observation> = {},
): Evaluation {
  return evaluateIndicator(indicatorOf(given), observed({ [context.reportYear]: actual }, more), context);
}

/** The codes of an evaluation's notes. */
export function noteCodes({ notes }: Evaluation): readonly string[] {
  return notes.map(({ code }) => code);
}
