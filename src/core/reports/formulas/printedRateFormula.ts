import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

const places = `(${settingNames.percentDecimals}+2)`;

/**
 * A rate as printed and banded: a ratio rounded by the scheme. [RD1] [RD2] [RD3] [RD4]
 * The inner ROUND takes away what binary division leaves behind (0.7999…98 is 0.8), so that it is a decimal rounding.
 */
export function printedRateFormula(exactRate: string): string {
  const cut = `TRUNC(ROUND(${exactRate}*10^${places},9))/10^${places}`;
  const rounded = `ROUND(ROUND(${exactRate},12),${places})`;
  return `IF(${exactRate}="","",IF(${settingNames.rounding}="${schemeWords.rounding.truncate}",${cut},${rounded}))`;
}

/** As printed, an unmet target at most one last digit below 100 %. [RD5] */
export function cappedRateFormula(exactRate: string, c: Pick<RowCells, "met">): string {
  const printed = printedRateFormula(exactRate);
  const applies = `AND(${settingNames.capUnmet}="${schemeWords.capUnmet.yes}",${c.met}=0)`;
  return `IF(${exactRate}="","",MIN(${printed},IF(${applies},ROUND(1-10^-${places},${places}),${exactRate}+1)))`;
}
