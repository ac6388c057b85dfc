import type { Direction } from "./strategy";

/** Whether more is better: increase and 維持（以上）. */
export function isHigherBetter(direction: Direction): boolean {
  return direction === "increase" || direction === "maintainAtLeast";
}
