import { decimal } from "./fraction";
import { groupDigits } from "./groupDigits";
import { roundFraction } from "./roundFraction";
import type { Scheme } from "./scheme";

type RatePrinting = Pick<Scheme, "rounding" | "percentDecimals" | "printAbove" | "printBelow" | "beyondRange">;

function percentText(ratio: number, decimals: number): string {
  const text = decimal(Math.abs(ratio)).times(100).toFixed(decimals);
  return `${ratio < 0 ? "▲" : ""}${groupDigits(text)}%`;
}

/**
 * A rate (ratio) as text in percent: 0.8 → 80.0%, below the scheme's range 0%未満, above it 200%超, none ―.
 * Give it `Evaluation.printed`, where an unmet target is already below 100 %. [RD5] [RD6]
 */
export function formatRate(ratio: number | null, scheme: RatePrinting): string {
  if (ratio === null || !Number.isFinite(ratio)) return "―";
  const exact = { numerator: decimal(ratio), denominator: decimal(1) };
  const printed = roundFraction(exact, scheme.percentDecimals + 2, scheme.rounding) ?? ratio;
  const { printAbove, printBelow, percentDecimals } = scheme;
  if (scheme.beyondRange === "limit") {
    if (printAbove !== null && printed >= printAbove) return percentText(printAbove, 0);
    if (printBelow !== null && printed <= printBelow) return percentText(printBelow, 0);
  } else {
    if (printAbove !== null && printed > printAbove) return `${percentText(printAbove, 0)}超`;
    if (printBelow !== null && printed < printBelow) return `${percentText(printBelow, 0)}未満`;
  }
  return percentText(printed, percentDecimals);
}
