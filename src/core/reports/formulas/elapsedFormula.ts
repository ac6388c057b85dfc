import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/** 起点年度: the indicator's own, else the plan's. [EL3] */
export function startYearFormula(c: Pick<RowCells, "ownStartYear" | "direction">): string {
  return `IF(${c.direction}="","",IF(ISNUMBER(${c.ownStartYear}),${c.ownStartYear},${settingNames.startYear}))`;
}

/** The share of the scheme's yearly table in the data year; "" where the indicator stays on the line. [EL4] */
export function paceShareFormula(c: Pick<RowCells, "startYear" | "dataYear" | "ownStartYear">): string {
  const { pace, targetYear: target, yearlyPace } = settingNames;
  const share = `INDEX(${yearlyPace},${target}-MIN(${c.dataYear},${target})+1)`;
  const fromTable = `IFERROR(IF(ISNUMBER(${share}),${share},""),"")`;
  const applies = `AND(${pace}="${schemeWords.pace.yearly}",NOT(ISNUMBER(${c.ownStartYear})),N(${c.dataYear})>N(${c.startYear}))`;
  return `IF(COUNT(${c.startYear},${target},${c.dataYear})<3,"",IF(${applies},${fromTable},""))`;
}

/** 経過率: the part of the way expected in the data year, 0 to 1; "" where a year is missing. [EL1] [EL2] [EL4] */
export function elapsedFormula(c: Pick<RowCells, "startYear" | "dataYear" | "paceShare">): string {
  const target = settingNames.targetYear;
  const part = `MAX(0,MIN(1,(${c.dataYear}-${c.startYear})/(${target}-${c.startYear})))`;
  return `IF(COUNT(${c.startYear},${target},${c.dataYear})<3,"",IF(${target}<=${c.startYear},"",IF(${c.paceShare}<>"",${c.paceShare},${part})))`;
}
