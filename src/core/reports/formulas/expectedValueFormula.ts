import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

/** 目安値 of the data year in the unit: the city's interim target, else the straight line; "" if none. [EV1] [EV2] [EV3] */
export function expectedValueFormula(
  c: Pick<RowCells, "target" | "baseline" | "sign" | "elapsed" | "interimTargets" | "dataYear" | "places">,
): string {
  const span = differenceOf(c.target, c.baseline, c);
  const onLine = `IF(COUNT(${c.target},${c.baseline},${c.elapsed})<3,"",IF(${c.sign}*${span}<=0,"",${c.baseline}+${span}*${c.elapsed}))`;
  if (c.interimTargets.length === 0) return onLine;
  const stated = cellOfYear(c.interimTargets, c.dataYear);
  return `IF(${c.dataYear}="","",IF(ISNUMBER(${stated}),${stated},${onLine}))`;
}
