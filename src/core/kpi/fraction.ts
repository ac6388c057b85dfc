import Big from "big.js";

/** An exact quotient of two decimals; kept unrounded until it is printed or compared. */
export interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

/** Integers and limits of a double are far below this exponent; it only keeps quotients of tiny figures precise. */
const PRECISION = 30;

/** The decimal a figure is written as: 0.1 is one tenth, not its binary neighbour. [RD1] */
export function decimal(value: number): Big {
  return new Big(String(value));
}

/** numerator / denominator; null where the denominator is zero. */
export function fraction(numerator: Big, denominator: Big): Fraction | null {
  return denominator.eq(0) ? null : { numerator, denominator };
}

/** The nearest number to a fraction; null where it is beyond what a number holds. −0 is 0. */
export function fractionToNumber(value: Fraction): number | null {
  const Quotient = Big();
  Quotient.DP = Math.max(0, PRECISION + value.denominator.e - value.numerator.e);
  const result = new Quotient(value.numerator).div(value.denominator).toNumber();
  return Number.isFinite(result) ? result + 0 : null;
}
