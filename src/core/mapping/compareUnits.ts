import { parseUnit } from "../kpi/parseUnit";

/**
 * How the unit of a cell stands to the unit wanted. `scale`: cell figure × scale = figure in the unit wanted
 * (人 → 千人: 0.001). `unknown`: one of the two is not stated or not known as a unit.
 */
export type UnitComparison =
  | { readonly kind: "same" }
  | { readonly kind: "scaled"; readonly scale: number }
  | { readonly kind: "different" }
  | { readonly kind: "unknown" };

/** Powers of ten divide exactly only in one direction: 0.001, not 1/1000 of something rounded. */
function ratio(from: number, to: number): number {
  return from >= to ? from / to : (1 / Math.round((to / from) * 1e9)) * 1e9;
}

/** Compares two unit texts; a family never converts into another (件 and 円: different). */
export function compareUnits(from: string, to: string): UnitComparison {
  const one = parseUnit(from);
  const other = parseUnit(to);
  if (one === null || other === null) return { kind: "unknown" };
  if (one.family === other.family) {
    return one.factor === other.factor ? { kind: "same" } : { kind: "scaled", scale: ratio(one.factor, other.factor) };
  }
  return one.known && other.known ? { kind: "different" } : { kind: "unknown" };
}
