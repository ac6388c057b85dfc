import { bandStatus } from "./bandStatus";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";

/** An unmet number target that has no progress rate: 未達成, or the bands on its achievement rate. [ST9] */
export function statusWithoutProgress({ scheme, printed }: Judgement): StatusId {
  return scheme.withoutProgress === "notAchieved" ? "notAchieved" : bandStatus(printed.achievementRate, scheme.bands);
}

/**
 * Rule 9 comes before the bands, except where they compare a rate that needs no progress rate: that of a yearly interim
 * target, or the indicator's own. [ST9] [AR7]
 */
export function needsProgress({ printed, banded: { rate, isOwn } }: Judgement): boolean {
  const standsAlone = (rate === "interimRate" || isOwn) && printed[rate] !== null;
  return printed.progressRate === null && !standsAlone;
}
