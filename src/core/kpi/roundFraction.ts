import Big from "big.js";
import type { Fraction } from "./fraction";
import type { Scheme } from "./scheme";

const HALF_AWAY_FROM_ZERO = 1;
const TOWARDS_ZERO = 0;

function integerDivision(mode: 0 | 1): ReturnType<typeof Big> {
  const Constructor = Big();
  Constructor.DP = 0;
  Constructor.RM = mode;
  return Constructor;
}

const Rounded = integerDivision(HALF_AWAY_FROM_ZERO);
const Truncated = integerDivision(TOWARDS_ZERO);

/**
 * A fraction rounded once, in decimal, to `decimals` places; −0 is 0. [RD1] [RD2] [RD3]
 * null where the result is beyond what a number holds.
 */
export function roundFraction(value: Fraction, decimals: number, rounding: Scheme["rounding"]): number | null {
  const Integer = rounding === "truncate" ? Truncated : Rounded;
  const scale = new Big(10).pow(decimals);
  const scaled = new Integer(value.numerator.times(scale)).div(value.denominator);
  const result = Number(`${scaled.toFixed()}e-${decimals}`);
  return Number.isFinite(result) ? result + 0 : null;
}
