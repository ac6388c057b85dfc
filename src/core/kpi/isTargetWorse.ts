import type { Figures } from "./figures";
import { isMaintain } from "./isMaintain";
import { isTargetBetter } from "./isTargetBetter";

/** 抑制目標: a number target on the worse side of the baseline, so that an unmet one is always worse than it. [ST9] */
export function isTargetWorse({ direction, baseline, target }: Omit<Figures, "actual">): boolean {
  if (baseline === null || target === null || isMaintain(direction)) return false;
  return baseline !== target && !isTargetBetter(direction, baseline, target);
}
