import type { RowCells } from "./rowCells";

/**
 * 有効桁: the decimals up to which differences of the row's figures mean something (14 digits in all). Binary subtraction
 * leaves a remainder beyond them (2.0 − 1.76 is not 0.24), which ROUND takes away so that rates are decimal ones. [RD1]
 */
export function placesFormula(c: Pick<RowCells, "actual" | "baseline" | "target">): string {
  const sizes = [c.actual, c.baseline, c.target].map((figure) => `ABS(N(${figure}))`);
  return `13-INT(LOG10(MAX(1,${sizes.join(",")})))`;
}

/** The difference of two figures of the row, without binary remainder. */
export function differenceOf(minuend: string, subtrahend: string, c: Pick<RowCells, "places">): string {
  return `ROUND(${minuend}-${subtrahend},${c.places})`;
}
