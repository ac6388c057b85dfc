import { attributeOf, numberOf, type Element } from "../package/xmlTree";
import type { ThemeColors } from "./readTheme";

/** Colours 8 to 63 of the old palette (0 to 7 repeat the first eight). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export interface Palette {
  readonly theme: ThemeColors;
  /** The workbook's own old palette, `#RRGGBB`; null where it has none. */
  readonly indexed: readonly string[] | null;
}

/** A colour element (`rgb`, `theme` with `tint`, `indexed`) as `#RRGGBB`; null for automatic or none. */
export function readColor(element: Element | null, palette: Palette): string | null {
  if (!element) return null;
  const base = baseColor(element, palette);
  const tint = numberOf(element, "tint");
  return base === null || tint === null || tint === 0 ? base : tinted(base, tint);
}

function baseColor(element: Element, palette: Palette): string | null {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numberOf(element, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const index = numberOf(element, "indexed");
  if (index === null) return null;
  if (palette.indexed?.[index] !== undefined) return palette.indexed[index];
  if (index >= 64) return index === 65 ? "#FFFFFF" : "#000000";
  const standard = INDEXED[index < 8 ? index : index - 8];
  return standard === undefined ? null : `#${standard}`;
}

/** Lightness moved by the tint in the HSL model, as the file format states it. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread !== 0) {
    if (high === red) hue = ((green - blue) / spread + 6) % 6;
    else if (high === green) hue = (blue - red) / spread + 2;
    else hue = (red - green) / spread + 4;
  }
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sector = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  const channels = sector.map((part) => Math.min(255, Math.max(0, Math.round((part + moved - chroma / 2) * 255))));
  return `#${channels
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
