import { achievementRate } from "./achievementRate";
import { elapsed } from "./elapsed";
import type { Evaluation } from "./evaluation";
import { expectedValue } from "./expectedValue";
import type { Figures, PlanYears } from "./figures";
import { type Fraction, fractionToNumber } from "./fraction";
import { interimRate } from "./interimRate";
import { paceRatio } from "./paceRatio";
import { rangedRate, printedRate, printedRateToTarget } from "./printedRate";
import { progressRate } from "./progressRate";
import { publishedRate, type RateKey } from "./publishedRate";
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

/** The plan's line of what is expected; an indicator with a start of its own has a line of its own. [EL3] [EL4] */
function paceTable({ startYear }: Pick<Indicator, "startYear">, { pace, yearlyPace }: Scheme): Scheme["yearlyPace"] {
  return pace === "yearly" && startYear === null ? yearlyPace : [];
}

/** All rates of one figure (ratios; the expected value in the unit), each from one exact quotient. [AR]–[IR] [RD2] */
export function rates(
  figures: Figures,
  years: PlanYears,
  met: boolean,
  indicator: Pick<Indicator, "achievementFormula" | "interimTargets" | "startYear">,
  scheme: Scheme,
): Rates {
  const { achievementFormula: own } = indicator;
  const choice = { own, decrease: scheme.decreaseAchievement, maintain: scheme.maintainAchievement };
  const elapsedPart = elapsed(years, paceTable(indicator, scheme));
  const interimTarget = indicator.interimTargets[years.dataYear];
  const expected = expectedValue(figures, elapsedPart, Number.isFinite(interimTarget) ? interimTarget : undefined);
  const progress = progressRate(figures);
  const exact: Readonly<Record<RateKey, Fraction | null>> = {
    achievementRate: achievementRate(figures, choice),
    progressRate: progress,
    paceRatio: paceRatio(progress, elapsedPart),
    interimRate: interimRate(figures.direction, figures.actual, expected),
  };
  const published = publishedRate(
    { achievementFormula: own, direction: figures.direction },
    scheme,
    (rate) => exact[rate] !== null,
  );
  const printed = (rate: RateKey): number | null => {
    const isToTarget = rate === "achievementRate" || rate === "progressRate";
    const rounded = isToTarget ? printedRateToTarget(exact[rate], met, scheme) : printedRate(exact[rate], scheme);
    return rate === "progressRate" || rate === published ? rangedRate(exact[rate], rounded, scheme) : rounded;
  };
  return {
    elapsed: toNumber(elapsedPart),
    achievementRate: toNumber(exact.achievementRate),
    progressRate: toNumber(progress),
    expectedValue: toNumber(expected),
    paceRatio: toNumber(exact.paceRatio),
    interimRate: toNumber(exact.interimRate),
    printed: {
      achievementRate: printed("achievementRate"),
      progressRate: printed("progressRate"),
      paceRatio: printed("paceRatio"),
      interimRate: printed("interimRate"),
    },
  };
}
