import { settingNames } from "../settings/settingNames";
import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/** The cells a forecast is made in, beside the row's own. */
export interface ForecastCells extends RowCells {
  readonly trendYears: string;
  readonly trendX: string;
  readonly trendXX: string;
  readonly trendY: string;
  readonly trendXY: string;
  readonly trend: string;
  readonly forecast: string;
}

const { targetYear } = settingNames;

/** Decimals of a forecast: more than any figure has, fewer than the remainders that binary sums of such figures leave. */
function forecastPlaces({ actuals }: Pick<RowCells, "actuals">): string {
  const figures = `${actuals[0]?.cell ?? ""}:${actuals[actuals.length - 1]?.cell ?? ""}`;
  return `MIN(9,13-INT(LOG10(MAX(1,MAX(${figures}),-MIN(${figures})))))`;
}

/**
 * The sums of least squares over the figures the line is drawn through, by the key of their column: those from the start
 * of the plan to the data year, x counted from the target year so that products keep every digit. SUMPRODUCT takes what
 * is no number among the figures for zero. [FC1]
 */
export const trendSums: Readonly<Record<string, (c: RowCells) => string>> = {
  trendYears: (c) => trendSum(c, (isFigure) => isFigure),
  trendX: (c) => trendSum(c, (isFigure, x) => `${isFigure}*${x}`),
  trendXX: (c) => trendSum(c, (isFigure, x) => `${isFigure}*${x}^2`),
  trendY: (c) => trendSum(c, (isFigure, _x, figures) => `${isFigure},${figures}`),
  trendXY: (c) => trendSum(c, (isFigure, x, figures) => `${isFigure}*${x},${figures}`),
};

function trendSum(
  c: Pick<RowCells, "actuals" | "dataYear" | "startYear">,
  product: (isFigure: string, x: string, figures: string) => string,
): string {
  const first = c.actuals[0];
  const last = c.actuals[c.actuals.length - 1];
  if (first === undefined || last === undefined) return '""';
  const figures = `${first.cell}:${last.cell}`;
  const years = `${first.year}:${last.year}`;
  // A number is no text and below every text; ISNUMBER over an area is not understood by every calculator.
  const isFigure = `(${figures}<>"")*(${figures}<9E+99)*(${years}>=${c.startYear})*(${years}<=${c.dataYear})`;
  return `IF(${c.dataYear}="","",SUMPRODUCT(${product(isFigure, `(${years}-${targetYear})`, figures)}))`;
}

const spread = (c: ForecastCells) => `(${c.trendYears}*${c.trendXX}-${c.trendX}^2)`;

/** A condition: there is a line, and the target year is still ahead. [FC2] */
function isAhead(c: ForecastCells): string {
  return `AND(N(${c.trendYears})>=2,N(${c.dataYear})<${targetYear})`;
}

/** これまでの年間変化: the slope of the line, in the unit. [FC1] */
export function trendFormula(c: ForecastCells): string {
  const slope = `(${c.trendYears}*${c.trendXY}-${c.trendX}*${c.trendY})/${spread(c)}`;
  return `IF(${isAhead(c)},ROUND(${slope},${forecastPlaces(c)}),"")`;
}

/** 見通し: where the line stands in the target year, in the unit. [FC1] [FC2] */
export function forecastFormula(c: ForecastCells): string {
  const value = `(${c.trendXX}*${c.trendY}-${c.trendX}*${c.trendXY})/${spread(c)}`;
  return `IF(${isAhead(c)},ROUND(${value},${forecastPlaces(c)}),"")`;
}

/** 目標値との差: the forecast less the target, in the unit; "" without a number target. [FC2] */
export function fromTargetFormula(c: ForecastCells): string {
  return `IF(COUNT(${c.forecast},${c.target})<2,"",ROUND(${c.forecast}-${c.target},${forecastPlaces(c)}))`;
}

/** Whether the line meets the target, in words that are no 判定. [FC2] [FC4] */
export function meetsTargetFormula(c: ForecastCells): string {
  const apart = `ROUND(N(${c.forecast})-N(${c.target}),MIN(9,${c.places}-3))`;
  return `IF(COUNT(${c.forecast},${c.target})<2,"",IF(${c.sign}*${apart}>=0,"届く","届かない"))`;
}

/** 必要な年間変化: what every year left must bring, in the unit. [FC3] */
export function neededChangeFormula(c: ForecastCells): string {
  const ended = `OR(${c.dataYear}>=${targetYear},${c.met}=1)`;
  const perYear = `${differenceOf(c.target, c.actual, c)}/(${targetYear}-${c.dataYear})`;
  return `IF(COUNT(${c.actual},${c.target})<2,"",IF(${ended},"",${perYear}))`;
}
