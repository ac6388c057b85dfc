import type { Scheme } from "../../kpi/scheme";

const zeros = (decimals: number) => (decimals > 0 ? `.${"0".repeat(decimals)}` : "");

/** A little room between a number and the line on its right. */
const PAD = "_ ";

/** Number format of a figure: thousands separators, its decimals, ▲ for minus; words in its place stand as it does. [RD8] */
export function figureFormat(decimals: number): string {
  const digits = `#,##0${zeros(decimals)}${PAD}`;
  return `${digits};"▲"${digits};${digits};@${PAD}`;
}

/** Number format of a change: + and ▲, ±0 for none; a change of percent is in ポイント. [RD9] */
export function changeFormat(decimals: number, isPercent: boolean): string {
  const digits = `#,##0${zeros(decimals)}`;
  const unit = `${isPercent ? '"ポイント"' : ""}${PAD}`;
  return `"+"${digits}${unit};"▲"${digits}${unit};"±"${digits}${unit};@${PAD}`;
}

/** Number format of a rate in percent, ▲ for minus. */
export function rateFormat(decimals: number): string {
  const digits = `#,##0${zeros(decimals)}%${PAD}`;
  return `${digits};"▲"${digits};${digits};@${PAD}`;
}

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;

/** Number format of a rate a city publishes: beyond the scheme's range in words, the figure itself stays a number. [RD6] */
export function progressFormat(
  scheme: Pick<Scheme, "percentDecimals" | "printAbove" | "printBelow" | "beyondRange">,
): string {
  const { printAbove: above, printBelow: below } = scheme;
  const words = scheme.beyondRange === "words";
  const digits = `#,##0${zeros(scheme.percentDecimals)}%${PAD}`;
  const parts = [
    ...(below === null
      ? []
      : [words ? `[<${below}]"${percent(below)}未満"${PAD}` : `[<=${below}]"${percent(below)}"${PAD}`]),
    ...(above === null
      ? []
      : [words ? `[>${above}]"${percent(above)}超"${PAD}` : `[>=${above}]"${percent(above)}"${PAD}`]),
  ];
  if (parts.length === 0) return rateFormat(scheme.percentDecimals);
  if (below === null) parts.push(`[<0]"▲"${digits}`);
  // words stand in the fourth part: with fewer before it Excel takes it for numbers
  return [...parts, digits, ...(parts.length === 2 ? [`@${PAD}`] : [])].join(";");
}
