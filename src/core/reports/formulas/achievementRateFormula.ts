import { achievementFormulaWords } from "../../kpi/directionWords";
import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import { isMaintained } from "./directionFormulas";
import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/** 達成率の式: the indicator's own where it is one of the achievement, else that of its direction. [AR2] [AR3] [AR5] */
export function formulaInUseFormula(c: Pick<RowCells, "ownFormula" | "ownRate" | "sign" | "direction">): string {
  const { decreaseAchievement, maintainAchievement } = settingNames;
  const less = `IF(${isMaintained(c)},${maintainAchievement},${decreaseAchievement})`;
  const byDirection = `IF(${c.sign}=1,"${achievementFormulaWords.actualOverTarget}",${less})`;
  return `IF(${c.ownRate}="${schemeWords.bandedRate.achievementRate}",${c.ownFormula},${byDirection})`;
}

/** 達成率 as a ratio, not rounded; "" where the target is no positive number. [AR1] [AR4] */
export function achievementRateFormula(c: Pick<RowCells, "actual" | "target" | "formulaInUse" | "places">): string {
  const words = achievementFormulaWords;
  const inverse = `IF(${c.actual}>0,${c.target}/${c.actual},"")`;
  const twice = `${differenceOf(`2*${c.target}`, c.actual, c)}/${c.target}`;
  const rate = `IF(${c.formulaInUse}="${words.actualOverTarget}",${c.actual}/${c.target},IF(${c.formulaInUse}="${words.targetOverActual}",${inverse},${twice}))`;
  return `IF(COUNT(${c.actual},${c.target})<2,"",IF(${c.target}<=0,"",${rate}))`;
}
