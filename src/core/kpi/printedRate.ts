import type { Fraction } from "./fraction";
import { roundFraction } from "./roundFraction";
import type { Scheme } from "./scheme";

/** A rate as printed and banded (ratio): rounded once to the scheme's decimals of a percent. [RD2] [RD4] */
export function printedRate(rate: Fraction | null, scheme: Scheme): number | null {
  return rate === null ? null : roundFraction(rate, scheme.percentDecimals + 2, scheme.rounding);
}

/** As printedRate, but an unmet target stays one last digit below 100 % (99.9%) where the scheme caps it. [RD5] */
export function printedRateToTarget(rate: Fraction | null, met: boolean, scheme: Scheme): number | null {
  const printed = printedRate(rate, scheme);
  if (printed === null || met || !scheme.capUnmet) return printed;
  const digits = scheme.percentDecimals + 2;
  const highest = Number(`${"9".repeat(digits)}e-${digits}`);
  return Math.min(printed, highest);
}
