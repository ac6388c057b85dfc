import type { Evaluation } from "./evaluation";
import { isMaintain } from "./isMaintain";
import { ownRate } from "./ownRate";
import type { Scheme } from "./scheme";
import type { Indicator } from "./strategy";

export type RateKey = keyof Evaluation["printed"];

/** A pace is not printed by itself: what a city publishes is the progress it is of. */
const publishedOf: Readonly<Record<Scheme["bandedRate"], RateKey>> = {
  paceRatio: "progressRate",
  progressRate: "progressRate",
  achievementRate: "achievementRate",
  interimRate: "interimRate",
};

/**
 * The one rate a scheme publishes for an indicator: its own formula first, then that of a maintained one, then the
 * scheme's. Where it does not exist and the scheme bands the achievement rate instead, that one. [AR6]
 */
export function publishedRate(
  { achievementFormula, direction }: Pick<Indicator, "achievementFormula" | "direction">,
  scheme: Scheme,
  exists: (rate: RateKey) => boolean,
): RateKey {
  if (achievementFormula !== null) return ownRate[achievementFormula];
  const rate = publishedOf[scheme.bandedRate];
  const instead = isMaintain(direction) ? scheme.maintainUnmet : scheme.withoutProgress;
  const isByTarget = isMaintain(direction) && rate === "progressRate";
  return instead === "bandAchievement" && (isByTarget || !exists(rate)) ? "achievementRate" : rate;
}
