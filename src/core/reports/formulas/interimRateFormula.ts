import type { RowCells } from "./rowCells";

/** 対目安値比 as a ratio: figure ÷ expected value, inverse where less is better; "" without a divisor. [IR1] [IR2] */
export function interimRateFormula(c: Pick<RowCells, "actual" | "expected" | "sign" | "places">): string {
  const more = `IF(ROUND(${c.expected},${c.places})>0,${c.actual}/${c.expected},"")`;
  const less = `IF(${c.actual}>0,${c.expected}/${c.actual},"")`;
  return `IF(COUNT(${c.actual},${c.expected})<2,"",IF(${c.sign}=1,${more},${less}))`;
}
