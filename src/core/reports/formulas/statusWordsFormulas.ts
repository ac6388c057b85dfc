import { settingNames } from "../settings/settingNames";

/** What the settings sheet states of a status id: symbol and word, symbol, group or chart group. [SC1] */
export function statusWordsFormula(
  statusId: string,
  what: "statusText" | "statusSymbol" | "statusGroup" | "statusChartGroup",
): string {
  return `IF(${statusId}="","",IFERROR(INDEX(${settingNames[what]},MATCH(${statusId},${settingNames.statusId},0)),${statusId}))`;
}
