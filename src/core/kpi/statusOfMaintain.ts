import { bandStatus } from "./bandStatus";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";

/** A maintain target that is not met: 未達成, or the bands on its achievement rate where the scheme says so. [ST6] */
export function statusOfMaintain({ scheme, printed }: Judgement): StatusId {
  return scheme.maintainUnmet === "notAchieved" ? "notAchieved" : bandStatus(printed.achievementRate, scheme.bands);
}
