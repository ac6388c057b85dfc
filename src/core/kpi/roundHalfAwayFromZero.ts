import { decimal } from "./fraction";
import { roundFraction } from "./roundFraction";

/**
 * Excel's ROUND on the decimal a number is written as: 12.5 → 13, −12.5 → −13, −0 is 0. [RD1]
 * `decimals` ≥ 0. A number that is not finite is returned as it is.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  return roundFraction({ numerator: decimal(value), denominator: decimal(1) }, decimals, "halfAwayFromZero") ?? value;
}
