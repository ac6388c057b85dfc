import type { AchievementFormula, Direction } from "./strategy";

/** Directions as the table's 計算用 columns state them; formulas compare with the same words. */
export const directionWords: Readonly<Record<Direction, string>> = {
  increase: "増加",
  decrease: "減少",
  maintainAtLeast: "維持以上",
  maintainAtMost: "維持以下",
};

/** Formulas of an indicator in words; formulas compare with the same words. */
export const achievementFormulaWords: Readonly<Record<AchievementFormula, string>> = {
  actualOverTarget: "実績÷目標",
  targetOverActual: "目標÷実績",
  twiceTargetMinusActual: "(2×目標−実績)÷目標",
  progress: "(実績−基準)÷(目標−基準)",
  actualOverExpected: "実績÷目安値",
};
