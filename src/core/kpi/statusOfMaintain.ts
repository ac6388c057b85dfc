import { bandStatus } from "./bandStatus";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";

/**
 * A maintain target that is not met: 未達成, or where the scheme says so the bands on its achievement rate, which is
 * expected to be 100 % in every year; under a scheme of yearly interim targets, the bands on those. [ST6]
 */
export function statusOfMaintain({ scheme, printed, banded }: Judgement): StatusId {
  if (scheme.maintainUnmet === "notAchieved") return "notAchieved";
  const byInterim = banded.rate === "interimRate" ? printed.interimRate : null;
  return bandStatus(byInterim ?? printed.achievementRate, scheme.bands);
}
