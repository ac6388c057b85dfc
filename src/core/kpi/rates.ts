import { achievementRate } from "./achievementRate";
import { elapsed } from "./elapsed";
import type { Evaluation } from "./evaluation";
import { expectedValue } from "./expectedValue";
import type { Figures, PlanYears } from "./figures";
import { type Fraction, fractionToNumber } from "./fraction";
import { interimRate } from "./interimRate";
import { paceRatio } from "./paceRatio";
import { printedRate, printedRateToTarget } from "./printedRate";
import { progressRate } from "./progressRate";
import type { Scheme } from "./scheme";
import type { Indicator } from "./strategy";

export type Rates = Pick<
  Evaluation,
  "elapsed" | "achievementRate" | "progressRate" | "expectedValue" | "paceRatio" | "interimRate" | "printed"
>;

/** What an evaluation without a figure has. */
export const noRates: Rates = {
  elapsed: null,
  achievementRate: null,
  progressRate: null,
  expectedValue: null,
  paceRatio: null,
  interimRate: null,
  printed: { achievementRate: null, progressRate: null, paceRatio: null, interimRate: null },
};

function toNumber(value: Fraction | null): number | null {
  return value === null ? null : fractionToNumber(value);
}

/** All rates of one figure (ratios; the expected value in the unit), each from one exact quotient. [AR]–[IR] [RD2] */
export function rates(
  figures: Figures,
  years: PlanYears,
  met: boolean,
  indicator: Pick<Indicator, "achievementFormula" | "interimTargets">,
  scheme: Scheme,
): Rates {
  const choice = { own: indicator.achievementFormula, decrease: scheme.decreaseAchievement };
  const achievement = achievementRate(figures, choice);
  const progress = progressRate(figures);
  const elapsedPart = elapsed(years);
  const interimTarget = indicator.interimTargets[years.dataYear];
  const expected = expectedValue(figures, elapsedPart, Number.isFinite(interimTarget) ? interimTarget : undefined);
  const pace = paceRatio(progress, elapsedPart);
  const interim = interimRate(figures.direction, figures.actual, expected);
  return {
    elapsed: toNumber(elapsedPart),
    achievementRate: toNumber(achievement),
    progressRate: toNumber(progress),
    expectedValue: toNumber(expected),
    paceRatio: toNumber(pace),
    interimRate: toNumber(interim),
    printed: {
      achievementRate: printedRateToTarget(achievement, met, scheme),
      progressRate: printedRateToTarget(progress, met, scheme),
      paceRatio: printedRate(pace, scheme),
      interimRate: printedRate(interim, scheme),
    },
  };
}
