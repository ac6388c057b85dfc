import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/**
 * 進捗率 as a ratio, not rounded; "" unless baseline and target are numbers and the target is the better one.
 * [PR1] [PR2] [PR3]
 */
export function progressRateFormula(c: Pick<RowCells, "actual" | "target" | "baseline" | "sign" | "places">): string {
  const span = differenceOf(c.target, c.baseline, c);
  const rate = `${differenceOf(c.actual, c.baseline, c)}/${span}`;
  return `IF(COUNT(${c.actual},${c.target},${c.baseline})<3,"",IF(${c.sign}*${span}<=0,"",${rate}))`;
}
