import type { AchievementFormula, Direction } from "./strategy";

/** The figures one judgement is made from, in the indicator's unit; baseline and target in force. */
export interface Figures {
  readonly direction: Direction;
  readonly actual: number;
  readonly baseline: number | null;
  /** null: an arrow target. */
  readonly target: number | null;
}

/** The plan years one judgement is made for (fiscal). Elapsed is 0 in `startYear`, 1 in `targetYear`. */
export interface PlanYears {
  readonly startYear: number;
  readonly targetYear: number;
  readonly dataYear: number;
}

/** The choice of formula for the achievement rate: the indicator's own, else the scheme's by direction. */
export interface AchievementChoice {
  readonly own: AchievementFormula | null;
  readonly decrease: "targetOverActual" | "twiceTargetMinusActual";
  readonly maintain: "targetOverActual" | "twiceTargetMinusActual";
}
