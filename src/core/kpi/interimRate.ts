import { decimal, type Fraction, fraction } from "./fraction";
import { isHigherBetter } from "./isHigherBetter";
import type { Direction } from "./strategy";

/** 対目安値比, exact: actual / expected value, inverse for decrease; null where the divisor is zero or less. [IR1] [IR2] */
export function interimRate(direction: Direction, actual: number, expected: Fraction | null): Fraction | null {
  if (expected === null) return null;
  const { numerator, denominator } = expected;
  const isPositive = numerator.times(denominator).gt(0);
  const figure = decimal(actual);
  if (isHigherBetter(direction)) return isPositive ? fraction(figure.times(denominator), numerator) : null;
  return figure.gt(0) ? fraction(numerator, figure.times(denominator)) : null;
}
