import { isMaintained } from "./directionFormulas";
import type { RowCells } from "./rowCells";

/** 1: the figure itself reaches a number target (維持: within its tolerance), 0: it does not, "": not comparable. [ST5] */
export function metFormula(
  c: Pick<RowCells, "actual" | "target" | "sign" | "direction" | "tolerance" | "places">,
): string {
  const slack = (sign: "+" | "-") =>
    `IF(${isMaintained(c)},ROUND(${c.target}${sign}${c.tolerance},${c.places}),${c.target})`;
  const reached = `IF(${c.sign}=1,${c.actual}>=${slack("-")},${c.actual}<=${slack("+")})`;
  return `IF(COUNT(${c.actual},${c.target})<2,"",IF(${reached},1,0))`;
}
