import { settingNames } from "../settings/settingNames";
import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/** ペース比 (progress ÷ elapsed) as a ratio: one quotient, so that nothing is rounded in between. [PC1] [PC2] */
export function paceRatioFormula(
  c: Pick<
    RowCells,
    "exactProgress" | "elapsed" | "actual" | "target" | "baseline" | "startYear" | "dataYear" | "places"
  >,
): string {
  const end = settingNames.targetYear;
  const numerator = `${differenceOf(c.actual, c.baseline, c)}*(${end}-${c.startYear})`;
  const denominator = `(${differenceOf(c.target, c.baseline, c)}*(MIN(${c.dataYear},${end})-${c.startYear}))`;
  return `IF(COUNT(${c.exactProgress},${c.elapsed})<2,"",IF(${c.elapsed}<=0,"",${numerator}/${denominator}))`;
}
