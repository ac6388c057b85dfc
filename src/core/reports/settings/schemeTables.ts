import type { Scheme } from "../../kpi/scheme";
import { statusRank } from "../../kpi/statusCourse";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { settingHeadings as headings, yearsLeftWord } from "./settingLabels";
import { settingNames } from "./settingNames";
import type { SettingsFrame } from "./settingsFrame";
import { chartGroupWord, groupWord, statusOrder } from "./statusOrder";

type Rows = readonly (readonly CellValue[])[];

/** 年度別の経過率: by years before the target year, so that it moves with the plan. */
export function paceTable({ yearlyPace }: Scheme, { paceRows }: SettingsFrame): Rows {
  const years = Array.from({ length: paceRows }, (_, left): readonly CellValue[] => [
    yearsLeftWord(left),
    yearlyPace[left] ?? "",
    `=${shortFiscalYearFormula(`(${settingNames.targetYear}-${left})`)}`,
  ]);
  return [[headings.yearsLeft, headings.share, "年度"], ...years];
}

/** 判定の区分, in the order they are tried. */
export function bandTable({ bands }: Scheme, { bandsTop }: SettingsFrame): Rows {
  const rows = bands.map(({ atLeast, status }, index): readonly CellValue[] => {
    const id = `$A$${bandsTop + index + 1}`;
    const bound = index === bands.length - 1 && !Number.isFinite(atLeast) ? "上記未満" : atLeast;
    return [status, bound, `=${statusWordsFormula(id, "statusSymbol")}`, `=${statusWordsFormula(id, "statusText")}`];
  });
  return [[headings.statusId, headings.atLeast, headings.symbol, headings.caption], ...rows];
}

/** 判定の名称と記号: the legend every sheet reads. */
export function statusTable({ statuses }: Scheme, { statusTop }: SettingsFrame): Rows {
  const rows = statusOrder.map((status, index): readonly CellValue[] => {
    const { caption, symbol, group, fill } = statuses[status];
    const row = statusTop + index + 1;
    return [
      status,
      literalText(caption),
      literalText(symbol),
      `=IF($C${row}="","",$C${row}&" ")&$B${row}`,
      groupWord(status, group),
      chartGroupWord(status, group),
      literalText(fill),
      statusRank[status] ?? "",
    ];
  });
  const { statusId, caption, symbol, group, color } = headings;
  return [[statusId, caption, symbol, "表示", group, "グラフ", color, "順位"], ...rows];
}
