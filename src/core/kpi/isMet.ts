import { decimal } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";
import { isMaintain } from "./isMaintain";
import type { Direction } from "./strategy";

/** Whether a number target is met, on the figures themselves; maintain within `tolerance` (in the unit). [ST5] */
export function isMet(direction: Direction, actual: number, target: number, tolerance: number): boolean {
  const slack = decimal(isMaintain(direction) ? tolerance : 0);
  return isHigherBetter(direction)
    ? decimal(actual).gte(decimal(target).minus(slack))
    : decimal(actual).lte(decimal(target).plus(slack));
}
