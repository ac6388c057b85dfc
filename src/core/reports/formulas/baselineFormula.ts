import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

/** The baseline in force: the stated one; for an arrow without one the earliest figure; else "". [ST3] */
export function baselineFormula(
  c: Pick<RowCells, "statedBaseline" | "isArrow" | "actuals" | "firstYear" | "labelOk">,
): string {
  const earliest = `IF(OR(${c.firstYear}="",${c.labelOk}<>1),"",${cellOfYear(c.actuals, c.firstYear)})`;
  return `IF(ISNUMBER(${c.statedBaseline}),${c.statedBaseline},IF(${c.isArrow}=1,${earliest},""))`;
}
