import { directionWords } from "../../kpi/directionWords";
import type { RowCells } from "./rowCells";

/** 1 where more is better, −1 where less is. */
export function directionSignFormula(c: Pick<RowCells, "direction">): string {
  const more = [directionWords.increase, directionWords.maintainAtLeast];
  return `IF(${c.direction}="","",IF(OR(${more.map((word) => `${c.direction}="${word}"`).join(",")}),1,-1))`;
}

/** 1 where the target is only an arrow. */
export function isArrowFormula(c: Pick<RowCells, "target">): string {
  return `IF(OR(${c.target}="↑",${c.target}="↓"),1,0)`;
}

/** A condition: the indicator is to be maintained. */
export function isMaintained(c: Pick<RowCells, "direction">): string {
  return `LEFT(${c.direction},2)="維持"`;
}
