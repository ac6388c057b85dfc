import { compareFraction } from "./compareFraction";
import type { Fraction } from "./fraction";
import { roundFraction } from "./roundFraction";
import type { Scheme } from "./scheme";

/** One last digit of a printed percentage, as a ratio. */
function lastDigit(count: number, digits: number): number {
  return Number(`${count}e-${digits}`);
}

/** A rate as printed and banded (ratio): rounded once to the scheme's decimals of a percent. [RD2] [RD4] */
export function printedRate(rate: Fraction | null, scheme: Scheme): number | null {
  return rate === null ? null : roundFraction(rate, scheme.percentDecimals + 2, scheme.rounding);
}

/** As printedRate, but an unmet target stays one last digit below 100 % (99.9%) where the scheme caps it. [RD5] */
export function printedRateToTarget(rate: Fraction | null, met: boolean, scheme: Scheme): number | null {
  const printed = printedRate(rate, scheme);
  if (printed === null || met || !scheme.capUnmet) return printed;
  const digits = scheme.percentDecimals + 2;
  return Math.min(printed, lastDigit(10 ** digits - 1, digits));
}

/**
 * A rate within the range the scheme prints. Where the range is said in words (超, 未満), every figure beyond a limit stays
 * one last digit beyond it, whatever rounding does; where the limit itself is printed, the rate is that limit. [RD11]
 */
export function rangedRate(rate: Fraction | null, printed: number | null, scheme: Scheme): number | null {
  if (rate === null || printed === null) return printed;
  const { printAbove, printBelow } = scheme;
  if (scheme.beyondRange === "limit")
    return Math.max(printBelow ?? -Infinity, Math.min(printAbove ?? Infinity, printed));
  const digits = scheme.percentDecimals + 2;
  const beyond = (limit: number, side: 1 | -1): number => lastDigit(Math.round(limit * 10 ** digits) + side, digits);
  if (printAbove !== null && printed <= printAbove && compareFraction(rate, printAbove) > 0)
    return beyond(printAbove, 1);
  if (printBelow !== null && printed >= printBelow && compareFraction(rate, printBelow) < 0)
    return beyond(printBelow, -1);
  return printed;
}
