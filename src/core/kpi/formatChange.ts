import { formatFigure } from "./formatFigure";
import { isPercentUnit } from "./isPercentUnit";
import { roundHalfAwayFromZero } from "./roundHalfAwayFromZero";

/** A change in the indicator's unit: +12人, ▲0.8ポイント (percent figures change in ポイント), no change ±0, none ―. [RD9] */
export function formatChange(
  change: number | null,
  indicator: { readonly unit: string; readonly decimals: number },
): string {
  if (change === null || !Number.isFinite(change)) return "―";
  const rounded = roundHalfAwayFromZero(change, indicator.decimals);
  const sign = rounded > 0 ? "+" : rounded === 0 ? "±" : "";
  const unit = isPercentUnit(indicator.unit) ? "ポイント" : indicator.unit;
  return `${sign}${formatFigure(rounded, indicator.decimals)}${unit}`;
}
