import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

/** ±1.96·√(p₁q₁/n₁ + p₂q₂/n₂) in percent points, where both surveys state n; else "". [SV1] */
export function samplingMarginFormula(
  c: Pick<RowCells, "actual" | "baseline" | "statedBaseline" | "dataYear" | "firstYear" | "sampleSizes">,
  baselineSampleSize: string,
): string {
  const size = cellOfYear(c.sampleSizes, c.dataYear);
  const sizeBefore = `IF(ISNUMBER(${c.statedBaseline}),${baselineSampleSize},${cellOfYear(c.sampleSizes, c.firstYear)})`;
  const part = (percent: string, n: string) => `${percent}*(100-${percent})/${n}`;
  const isShare = (percent: string) => `${percent}>=0,${percent}<=100`;
  const known = `COUNT(${c.actual},${c.baseline},${size},${sizeBefore})=4`;
  const usable = `AND(${isShare(c.actual)},${isShare(c.baseline)},${size}>0,${sizeBefore}>0)`;
  const margin = `1.96*SQRT(${part(c.baseline, sizeBefore)}+${part(c.actual, size)})`;
  return `IF(${known},IF(${usable},${margin},""),"")`;
}
