import { isHigherBetter } from "./isHigherBetter";
import type { Direction } from "./strategy";

/** Whether the target is better than the baseline in the indicator's direction; otherwise there is no progress rate. [PR2] */
export function isTargetBetter(direction: Direction, baseline: number, target: number): boolean {
  return isHigherBetter(direction) ? target > baseline : target < baseline;
}
