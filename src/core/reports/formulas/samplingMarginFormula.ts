import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

/** n of the survey the figure comes from; "" where none is stated. */
export function sizeNowFormula(c: Pick<RowCells, "sampleSizes" | "dataYear">): string {
  return cellOfYear(c.sampleSizes, c.dataYear);
}

/** n of the survey the baseline comes from: of the first figure where that is the baseline. */
export function sizeBeforeFormula(
  c: Pick<RowCells, "sampleSizes" | "statedBaseline" | "firstYear">,
  baselineSampleSize: string,
): string {
  return `IF(ISNUMBER(${c.statedBaseline}),${baselineSampleSize},${cellOfYear(c.sampleSizes, c.firstYear)})`;
}

/** ±1.96·√(p₁q₁/n₁ + p₂q₂/n₂) in percent points, where both surveys state n; else "". [SV1] */
export function samplingMarginFormula(c: Pick<RowCells, "actual" | "baseline" | "sizeNow" | "sizeBefore">): string {
  const part = (percent: string, n: string) => `${percent}*(100-${percent})/${n}`;
  const known = `COUNT(${c.actual},${c.baseline},${c.sizeNow},${c.sizeBefore})=4`;
  const shares = `MIN(${c.actual},${c.baseline})>=0,MAX(${c.actual},${c.baseline})<=100`;
  const usable = `AND(${shares},MIN(${c.sizeNow},${c.sizeBefore})>0)`;
  const margin = `1.96*SQRT(${part(c.baseline, c.sizeBefore)}+${part(c.actual, c.sizeNow)})`;
  return `IF(${known},IF(${usable},${margin},""),"")`;
}
