import { settingNames } from "../settings/settingNames";

/** How the course of a 判定 is shown; courses compare the ranks of the settings sheet. */
export const courseWords = { up: "↑", same: "→", down: "↓" } as const;

/** 推移: from last year's 判定 to this year's; "" where either judges nothing. [SM7] */
export function courseFormula(last: string, now: string): string {
  const rank = (status: string) =>
    `IFERROR(INDEX(${settingNames.statusRank},MATCH(${status},${settingNames.statusId},0)),"")`;
  const { up, same, down } = courseWords;
  const compared = `IF(${rank(now)}>${rank(last)},"${up}",IF(${rank(now)}<${rank(last)},"${down}","${same}"))`;
  return `IF(COUNT(${rank(last)},${rank(now)})<2,"",${compared})`;
}
