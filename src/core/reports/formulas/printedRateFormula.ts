import { derivedNames as derived } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/**
 * A rate as printed and banded: a ratio rounded by the scheme, counted in last digits. The inner ROUND takes away what
 * binary division leaves behind (0.7999…98 is 0.8), so that it is a rounding of decimals: eight decimals, fewer where the
 * rate is so large that a double has no more. [RD1] [RD2] [RD3] [RD4]
 */
export function printedRateFormula(exactRate: string): string {
  const counted = `${exactRate}*${derived.scale}`;
  const digits = `ROUND(${counted},MIN(8,13-INT(LOG10(MAX(1,ABS(${counted}))))))`;
  return `IF(${exactRate}="","",IF(${derived.cuts}=1,TRUNC(${digits}),ROUND(${digits},0))/${derived.scale})`;
}

/** A way to limit a printed rate, from the formula of the rate to that of the limited one. */
type Limit = (printed: string) => string;

/** An unmet target at most one last digit below 100 %. [RD5] */
export function unmetLimit(c: Pick<RowCells, "met">): Limit {
  return (printed) => `MIN(${printed},IF(${c.met}=0,${derived.highestUnmet},9E+99))`;
}

/**
 * Where the range is said in words, a figure beyond a limit stays one last digit beyond it, whatever rounding does; where
 * the limit is printed, the rate is that limit. For the progress, and for the rate the scheme publishes (`applies`). [RD11]
 */
export function rangeLimit(exactRate: string, applies: string | null): Limit {
  const exact = `ROUND(${exactRate},12)`;
  const when = (limit: string, none: string) => (applies === null ? limit : `IF(${applies},${limit},${none})`);
  const least = when(`IF(${exact}>${derived.above},${derived.leastAbove},${derived.lowest})`, "-9E+99");
  const most = when(`IF(${exact}<${derived.below},${derived.mostBelow},${derived.highest})`, "9E+99");
  return (printed) => `MIN(MAX(${printed},${least}),${most})`;
}

/** As printed, within its limits; "" without a rate. */
export function limitedRateFormula(exactRate: string, limits: readonly Limit[]): string {
  const limited = limits.reduce((printed, limit) => limit(printed), printedRateFormula(exactRate));
  return `IF(${exactRate}="","",${limited})`;
}
