import type Big from "big.js";
import { decimal, type Fraction, fraction } from "./fraction";

/** A figure and its fiscal year. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
}

/** A straight line, exact: its slope per year, and its value in the year it was asked for. */
export interface Line {
  readonly slope: Fraction;
  readonly value: Fraction;
}

/**
 * The least-squares line through figures of at least two different years, and its value in `year`; null with fewer. All
 * figures count alike, so that one unusual year does not decide; through two it is the line between them. [FC1]
 */
export function lineThrough(figures: readonly YearFigure[], year: number): Line | null {
  const sum = (of: (figure: YearFigure) => Big) => figures.reduce((all, figure) => all.plus(of(figure)), decimal(0));
  const x = (figure: YearFigure) => decimal(figure.year - year);
  const y = (figure: YearFigure) => decimal(figure.value);
  const n = decimal(figures.length);
  const sumX = sum(x);
  const sumY = sum(y);
  const sumXX = sum((figure) => x(figure).times(x(figure)));
  const sumXY = sum((figure) => x(figure).times(y(figure)));
  const spread = n.times(sumXX).minus(sumX.times(sumX));
  const slope = fraction(n.times(sumXY).minus(sumX.times(sumY)), spread);
  const value = fraction(sumXX.times(sumY).minus(sumX.times(sumXY)), spread);
  return slope === null || value === null ? null : { slope, value };
}
