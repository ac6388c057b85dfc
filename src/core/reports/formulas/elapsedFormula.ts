import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/** 起点年度: the indicator's own, else the plan's. [EL3] */
export function startYearFormula(c: Pick<RowCells, "ownStartYear" | "direction">): string {
  return `IF(${c.direction}="","",IF(ISNUMBER(${c.ownStartYear}),${c.ownStartYear},${settingNames.startYear}))`;
}

/** 経過率: the part of the plan that had passed in the data year, 0 to 1; "" where a year is missing. [EL1] [EL2] */
export function elapsedFormula(c: Pick<RowCells, "startYear" | "dataYear">): string {
  const target = settingNames.targetYear;
  const part = `(${c.dataYear}-${c.startYear})/(${target}-${c.startYear})`;
  return `IF(COUNT(${c.startYear},${target},${c.dataYear})<3,"",IF(${target}<=${c.startYear},"",MAX(0,MIN(1,${part}))))`;
}
