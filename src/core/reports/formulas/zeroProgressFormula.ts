import type { RowCells } from "./rowCells";

/** 1 where an unmet target prints an achievement rate of 80 % or more without any progress. [NT3] */
export function zeroProgressFormula(c: Pick<RowCells, "achievement" | "exactProgress" | "met">): string {
  return `IF(COUNT(${c.achievement},${c.exactProgress})<2,0,IF(AND(${c.met}=0,${c.achievement}>=0.8,${c.exactProgress}<=0),1,0))`;
}
