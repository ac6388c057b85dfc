import { settingNames } from "../settings/settingNames";
import { differenceOf } from "./placesFormula";
import type { RowCells, YearCell } from "./rowCells";

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

/** Decimals of a forecast: more than any figure has, fewer than the remainders of binary sums. */
const PLACES = 9;

type Term = (cell: YearCell) => string;

/**
 * A sum over the figures the line is drawn through: those from the start of the plan to the data year. Spelt out year by
 * year instead of as an array, so that every Excel agrees. [FC1]
 */
function trendSum(c: Pick<RowCells, "actuals" | "dataYear" | "startYear">, term: Term): string {
  const terms = c.actuals.map((figure) => {
    const inside = `(${figure.year}>=${c.startYear})*(${figure.year}<=${c.dataYear})`;
    return `${inside}*${term(figure)}`;
  });
  return `IF(${c.dataYear}="","",${terms.length === 0 ? "0" : terms.join("+")})`;
}

/** Years from the target year: small numbers, so that sums of their products keep every digit. */
const x: Term = ({ year }) => `(${year}-${targetYear})`;

/** The sums of least squares, by the key of their column. [FC1] */
export const trendSums: Readonly<Record<string, (c: RowCells) => string>> = {
  trendYears: (c) => trendSum(c, ({ cell }) => `COUNT(${cell})`),
  trendX: (c) => trendSum(c, (figure) => `COUNT(${figure.cell})*${x(figure)}`),
  trendXX: (c) => trendSum(c, (figure) => `COUNT(${figure.cell})*${x(figure)}^2`),
  trendY: (c) => trendSum(c, ({ cell }) => `N(${cell})`),
  trendXY: (c) => trendSum(c, (figure) => `N(${figure.cell})*${x(figure)}`),
};

const spread = (c: ForecastCells) => `(${c.trendYears}*${c.trendXX}-${c.trendX}^2)`;

/** A condition: there is a line, and the target year is still ahead. [FC2] */
function isAhead(c: ForecastCells): string {
  return `AND(N(${c.trendYears})>=2,N(${c.dataYear})<${targetYear})`;
}

/** これまでの年間変化: the slope of the line, in the unit. [FC1] */
export function trendFormula(c: ForecastCells): string {
  const slope = `(${c.trendYears}*${c.trendXY}-${c.trendX}*${c.trendY})/${spread(c)}`;
  return `IF(${isAhead(c)},ROUND(${slope},${PLACES}),"")`;
}

/** 見通し: where the line stands in the target year, in the unit. [FC1] [FC2] */
export function forecastFormula(c: ForecastCells): string {
  const value = `(${c.trendXX}*${c.trendY}-${c.trendX}*${c.trendXY})/${spread(c)}`;
  return `IF(${isAhead(c)},ROUND(${value},${PLACES}),"")`;
}

/** 目標値との差: the forecast less the target, in the unit; "" without a number target. [FC2] */
export function fromTargetFormula(c: ForecastCells): string {
  return `IF(COUNT(${c.forecast},${c.target})<2,"",ROUND(${c.forecast}-${c.target},${PLACES}))`;
}

/** Whether the line meets the target, in words that are no 判定. [FC2] [FC4] */
export function meetsTargetFormula(c: ForecastCells): string {
  const apart = `ROUND(N(${c.forecast})-N(${c.target}),MIN(${PLACES},${c.places}-3))`;
  return `IF(COUNT(${c.forecast},${c.target})<2,"",IF(${c.sign}*${apart}>=0,"届く","届かない"))`;
}

/** 必要な年間変化: what every year left must bring, in the unit. [FC3] */
export function neededChangeFormula(c: ForecastCells): string {
  const ended = `OR(${c.dataYear}>=${targetYear},${c.met}=1)`;
  const perYear = `${differenceOf(c.target, c.actual, c)}/(${targetYear}-${c.dataYear})`;
  return `IF(COUNT(${c.actual},${c.target})<2,"",IF(${ended},"",${perYear}))`;
}
