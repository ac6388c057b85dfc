import type { RowCells } from "./rowCells";
import { firstThat } from "./yearChoice";

/** データ年度: the latest fiscal year up to the report year that has a figure; "" where there is none. [YR5] */
export function dataYearFormula(c: Pick<RowCells, "actuals" | "labelOk" | "reportYear">): string {
  const latestFirst = [...c.actuals].reverse();
  const choice = firstThat(
    latestFirst,
    ({ year, cell }) => `AND(${year}<=${c.reportYear},ISNUMBER(${cell}))`,
    ({ year }) => year,
  );
  return `IF(${c.labelOk}=1,${choice},"")`;
}

/** The earliest fiscal year that has a figure; "" where there is none. */
export function firstYearFormula(c: Pick<RowCells, "actuals">): string {
  return firstThat(
    c.actuals,
    ({ cell }) => `ISNUMBER(${cell})`,
    ({ year }) => year,
  );
}
