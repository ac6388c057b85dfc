import type { AchievementChoice, Figures } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";

/**
 * 達成率, exact: the figure against the target. null for an arrow or a target of zero or less, and where the inverse
 * would need a figure above zero. The indicator's own formula wins over the scheme's. [AR1] [AR2] [AR3] [AR4] [AR5]
 */
export function achievementRate(figures: Figures, choice: AchievementChoice): Fraction | null {
  if (figures.target === null || figures.target <= 0) return null;
  const actual = decimal(figures.actual);
  const target = decimal(figures.target);
  const formula = choice.own ?? (isHigherBetter(figures.direction) ? "actualOverTarget" : choice.decrease);
  if (formula === "actualOverTarget") return fraction(actual, target);
  if (formula === "twiceTargetMinusActual") return fraction(target.times(2).minus(actual), target);
  return actual.gt(0) ? fraction(target, actual) : null;
}
