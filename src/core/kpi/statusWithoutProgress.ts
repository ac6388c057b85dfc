import { bandStatus } from "./bandStatus";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";

/** An unmet number target that has no progress rate: 未達成, or the bands on its achievement rate. [ST9] */
export function statusWithoutProgress({ scheme, printed }: Judgement): StatusId {
  return scheme.withoutProgress === "notAchieved" ? "notAchieved" : bandStatus(printed.achievementRate, scheme.bands);
}

/** Rule 9 comes before the bands, except where the scheme bands a yearly interim target: that needs no progress rate. */
export function needsProgress({ scheme, printed }: Judgement): boolean {
  const hasInterimRate = scheme.bandedRate === "interimRate" && printed.interimRate !== null;
  return printed.progressRate === null && !hasInterimRate;
}
