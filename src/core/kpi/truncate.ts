import { decimal } from "./fraction";
import { roundFraction } from "./roundFraction";

/** Cuts a number off after `decimals` (≥ 0) places, towards zero, on the decimal it is written as; −0 is 0. [RD3] */
export function truncate(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  return roundFraction({ numerator: decimal(value), denominator: decimal(1) }, decimals, "truncate") ?? value;
}
