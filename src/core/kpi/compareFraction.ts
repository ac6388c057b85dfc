import { decimal, type Fraction } from "./fraction";

/** Which side of a number an exact quotient lies on: −1 below, 0 the same, 1 above. */
export function compareFraction({ numerator, denominator }: Fraction, value: number): -1 | 0 | 1 {
  const order = numerator.cmp(decimal(value).times(denominator));
  return denominator.lt(0) ? ((0 - order) as -1 | 0 | 1) : order;
}
