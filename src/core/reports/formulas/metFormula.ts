import { isMaintained } from "./directionFormulas";
import type { RowCells } from "./rowCells";

/** 1: the figure itself reaches a number target (維持: within its tolerance), 0: it does not, "": not comparable. [ST5] */
export function metFormula(c: Pick<RowCells, "actual" | "target" | "sign" | "direction" | "tolerance">): string {
  const reached = `${c.sign}*ROUND(${c.actual}-${c.target},10)>=IF(${isMaintained(c)},-${c.tolerance},0)`;
  return `IF(COUNT(${c.actual},${c.target})<2,"",IF(${reached},1,0))`;
}
