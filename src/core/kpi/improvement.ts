import type Big from "big.js";
import { decimal } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";
import type { Direction } from "./strategy";

/** How far a figure is on the better side of its baseline, exactly, in the unit; negative is worse. [ST7] */
export function improvement(direction: Direction, actual: number, baseline: number): Big {
  const change = decimal(actual).minus(decimal(baseline));
  return isHigherBetter(direction) ? change : change.times(-1);
}
