import { settingNames } from "../settings/settingNames";
import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/** ペース比 (progress ÷ elapsed) as a ratio: one quotient, so that nothing is rounded in between. [PC1] [PC2] */
export function paceRatioFormula(
  c: Pick<
    RowCells,
    "exactProgress" | "elapsed" | "paceShare" | "actual" | "target" | "baseline" | "startYear" | "dataYear" | "places"
  >,
): string {
  const end = settingNames.targetYear;
  const gained = differenceOf(c.actual, c.baseline, c);
  const span = differenceOf(c.target, c.baseline, c);
  const onLine = `${gained}*(${end}-${c.startYear})/(${span}*(MIN(${c.dataYear},${end})-${c.startYear}))`;
  const byTable = `${gained}/(${span}*${c.paceShare})`;
  return `IF(COUNT(${c.exactProgress},${c.elapsed})<2,"",IF(${c.elapsed}<=0,"",IF(${c.paceShare}<>"",${byTable},${onLine})))`;
}
