import type { Direction } from "./strategy";

/** Whether a direction is 維持（以上・以下）. */
export function isMaintain(direction: Direction): boolean {
  return direction === "maintainAtLeast" || direction === "maintainAtMost";
}
