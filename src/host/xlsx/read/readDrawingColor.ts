import { attributeOf, childOf, childrenOf, numberOf, type Element } from "../package/xmlTree";
import type { Palette } from "./readColor";

const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** Colour of a DrawingML solid fill as `#RRGGBB` (lightness changes of theme colours applied); null for none. */
export function readDrawingColor(fill: Element | null, palette: Palette): string | null {
  const color = fill ? (childrenOf(fill)[0] ?? null) : null;
  const value = attributeOf(color, "val") ?? "";
  if (color?.localName === "srgbClr") return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
  if (color?.localName === "sysClr") return `#${(attributeOf(color, "lastClr") ?? "000000").toUpperCase()}`;
  const base = palette.theme[SCHEME[value] ?? -1];
  if (color?.localName !== "schemeClr" || base === undefined) return null;
  const factor = (numberOf(childOf(color, "lumMod"), "val") ?? 100_000) / 100_000;
  const offset = (numberOf(childOf(color, "lumOff"), "val") ?? 0) / 100_000;
  const channels = [1, 3, 5].map((at) => parseInt(base.slice(at, at + 2), 16));
  const moved = channels.map((channel) => Math.min(255, Math.max(0, Math.round(channel * factor + 255 * offset))));
  return `#${moved
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
