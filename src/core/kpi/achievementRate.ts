import type { AchievementChoice, Figures } from "./figures";
import { decimal, type Fraction, fraction } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";
import { isMaintain } from "./isMaintain";
import { ownRate } from "./ownRate";
import type { AchievementFormula } from "./strategy";

/** The variant in use: the own one (a rate of another kind is none), else that of the direction. [AR2] [AR3] [AR5] */
function variant({ direction }: Figures, { own, decrease, maintain }: AchievementChoice): AchievementFormula {
  if (own !== null && ownRate[own] === "achievementRate") return own;
  if (isHigherBetter(direction)) return "actualOverTarget";
  return isMaintain(direction) ? maintain : decrease;
}

/**
 * 達成率, exact: the figure against the target. null for an arrow or a target of zero or less, and where the inverse
 * would need a figure above zero. The indicator's own formula wins over the scheme's. [AR1] [AR2] [AR3] [AR4] [AR5]
 */
export function achievementRate(figures: Figures, choice: AchievementChoice): Fraction | null {
  if (figures.target === null || figures.target <= 0) return null;
  const actual = decimal(figures.actual);
  const target = decimal(figures.target);
  const formula = variant(figures, choice);
  if (formula === "actualOverTarget") return fraction(actual, target);
  if (formula === "twiceTargetMinusActual") return fraction(target.times(2).minus(actual), target);
  return actual.gt(0) ? fraction(target, actual) : null;
}
