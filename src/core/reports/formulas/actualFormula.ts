import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

/** The figure of the data year, in the indicator's unit. */
export function actualFormula(c: Pick<RowCells, "actuals" | "dataYear">): string {
  return `IF(${c.dataYear}="","",${cellOfYear(c.actuals, c.dataYear)})`;
}

/** 前年差: the figure of the data year less the one of the year before, in the unit. [RD9] */
export function changeFormula(c: Pick<RowCells, "actuals" | "dataYear" | "actual" | "places">): string {
  const lastYear = cellOfYear(c.actuals, `${c.dataYear}-1`);
  return `IF(${c.actual}="","",IF(ISNUMBER(${lastYear}),${differenceOf(c.actual, lastYear, c)},""))`;
}
