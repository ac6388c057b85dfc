import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/** ペース比 (progress ÷ elapsed) as a ratio, not rounded: one quotient, so that nothing is rounded in between. */
export function paceRatioFormula(
  c: Pick<RowCells, "exactProgress" | "elapsed" | "actual" | "target" | "baseline" | "startYear" | "dataYear">,
): string {
  const end = settingNames.targetYear;
  const numerator = `ROUND(${c.actual}-${c.baseline},10)*(${end}-${c.startYear})`;
  const denominator = `(ROUND(${c.target}-${c.baseline},10)*(MIN(${c.dataYear},${end})-${c.startYear}))`;
  return `IF(COUNT(${c.exactProgress},${c.elapsed})<2,"",IF(${c.elapsed}<=0,"",${numerator}/${denominator}))`;
}
