import { settingNames } from "../settings/settingNames";

/** How the course of a 判定 is shown. */
export const courseWords = { up: "↑", same: "→", down: "↓" } as const;

/** How good a 判定 is, by the settings sheet; "" where it judges nothing. */
export function rankFormula(status: string): string {
  const found = `INDEX(${settingNames.statusRank},MATCH(${status},${settingNames.statusId},0))`;
  return `IFERROR(IF(ISNUMBER(${found}),${found},""),"")`;
}

/** 推移: from the rank of last year's 判定 to this year's; "" where either judges nothing. [SM7] */
export function courseFormula(last: string, now: string): string {
  const { up, same, down } = courseWords;
  return `IF(COUNT(${last},${now})<2,"",IF(${now}>${last},"${up}",IF(${now}<${last},"${down}","${same}")))`;
}
