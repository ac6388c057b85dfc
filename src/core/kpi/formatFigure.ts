import { decimal } from "./fraction";
import { groupDigits } from "./groupDigits";
import { roundHalfAwayFromZero } from "./roundHalfAwayFromZero";

/** A figure in its unit with `decimals` places and ▲ for minus: −40 → ▲40, 2920245 → 2,920,245, none ―. [RD8] */
export function formatFigure(value: number | null, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return "―";
  const rounded = roundHalfAwayFromZero(value, decimals);
  const digits = groupDigits(decimal(Math.abs(rounded)).toFixed(decimals));
  return rounded < 0 ? `▲${digits}` : digits;
}
