import type { YearCell } from "./rowCells";

/**
 * The figure in force in a report year: of a row with revisions the one of the latest year up to it, else the stated
 * one. [RV1]
 */
export function inForceFormula(stated: string, revised: readonly YearCell[], reportYear: string): string {
  const first = revised[0];
  const last = revised[revised.length - 1];
  if (first === undefined || last === undefined) return stated;
  const found = `INDEX(${first.cell}:${last.cell},1,MATCH(${reportYear},${first.year}:${last.year},1))`;
  return `IF(${first.cell}="",${stated},${found})`;
}
