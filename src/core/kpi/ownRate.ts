import type { Evaluation } from "./evaluation";
import type { AchievementFormula } from "./strategy";

/** The rate an indicator's own formula is. */
export const ownRate: Readonly<Record<AchievementFormula, keyof Evaluation["printed"]>> = {
  actualOverTarget: "achievementRate",
  targetOverActual: "achievementRate",
  twiceTargetMinusActual: "achievementRate",
  progress: "progressRate",
  actualOverExpected: "interimRate",
};
