import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

const places = `(${settingNames.percentDecimals}+2)`;

/**
 * Decimals up to which a quotient means something: 14 digits in all. What binary division leaves beyond them (0.7999…98
 * is 0.8) ROUND takes away, so that what follows is a rounding of decimals. [RD1]
 */
const meant = (rate: string): string => `13-INT(LOG10(MAX(1,ABS(N(${rate})))))`;

/** A rate as printed and banded: a ratio rounded by the scheme. [RD1] [RD2] [RD3] [RD4] */
export function printedRateFormula(exactRate: string): string {
  const cut = `TRUNC(ROUND(${exactRate}*10^${places},${meant(exactRate)}-${places}))/10^${places}`;
  const rounded = `ROUND(ROUND(${exactRate},${meant(exactRate)}),${places})`;
  return `IF(${exactRate}="","",IF(${settingNames.rounding}="${schemeWords.rounding.truncate}",${cut},${rounded}))`;
}

/** As printed, an unmet target at most one last digit below 100 %. [RD5] */
export function cappedRateFormula(exactRate: string, c: Pick<RowCells, "met">): string {
  const printed = printedRateFormula(exactRate);
  const applies = `AND(${settingNames.capUnmet}="${schemeWords.capUnmet.yes}",${c.met}=0)`;
  return `IF(${exactRate}="","",MIN(${printed},IF(${applies},ROUND(1-10^-${places},${places}),${exactRate}+1)))`;
}

/**
 * Where the range is said in words, a figure beyond a limit stays one last digit beyond it, whatever rounding does; for
 * the progress, and for the rate the scheme publishes. [RD11]
 */
export function rangedRateFormula(printed: string, exactRate: string, applies: string): string {
  const { printAbove, printBelow, beyondRange } = settingNames;
  const inWords = `${beyondRange}="${schemeWords.beyondRange.words}",${applies}`;
  const digit = `10^-${places}`;
  const above = `IF(AND(ISNUMBER(${printAbove}),${inWords},ROUND(N(${exactRate}),${meant(exactRate)})>N(${printAbove})),ROUND(N(${printAbove})+${digit},${places}),-9E+99)`;
  const below = `IF(AND(ISNUMBER(${printBelow}),${inWords},ROUND(N(${exactRate}),${meant(exactRate)})<N(${printBelow})),ROUND(N(${printBelow})-${digit},${places}),9E+99)`;
  return `IF(${exactRate}="","",MIN(MAX(${printed},${above}),${below}))`;
}
