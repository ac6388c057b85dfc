import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/** 1 where report year and data year have both reached the target year. [FY1] */
export function finalYearFormula(c: Pick<RowCells, "dataYear" | "reportYear">): string {
  const { targetYear } = settingNames;
  return `IF(${c.dataYear}="",0,IF(AND(${c.reportYear}>=${targetYear},${c.dataYear}>=${targetYear}),1,0))`;
}

/** 暫定: 1 where the final report still judges by the figure of an earlier year. [FY6] [FY7] [SM4] */
export function provisionalFormula(c: Pick<RowCells, "dataYear" | "statusId" | "reportYear">): string {
  const { targetYear } = settingNames;
  const notJudged = ["directionPending", "baselineSet", "beforePlan"].map((status) => `${c.statusId}="${status}"`);
  const earlier = `AND(${c.reportYear}>=${targetYear},${c.dataYear}<${targetYear},NOT(OR(${notJudged.join(",")})))`;
  return `IF(${c.dataYear}="",0,IF(${earlier},1,0))`;
}
