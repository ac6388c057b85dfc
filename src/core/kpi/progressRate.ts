import type { Figures } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";
import { isTargetBetter } from "./isTargetBetter";

/**
 * 進捗率, exact: (actual − baseline) / (target − baseline), below 0 and above 1 as it comes. null without two numbers,
 * or where the target is not better than the baseline. [PR1] [PR2] [PR3]
 */
export function progressRate({ direction, actual, baseline, target }: Figures): Fraction | null {
  if (baseline === null || target === null || !isTargetBetter(direction, baseline, target)) return null;
  const from = decimal(baseline);
  return fraction(decimal(actual).minus(from), decimal(target).minus(from));
}
