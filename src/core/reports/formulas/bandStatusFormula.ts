import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import type { RowCells } from "./rowCells";

/**
 * The status whose band a printed rate falls into; without a rate 評価不能. [RD4] [ST10] [ST11]
 * Counts the lower bounds above the rate: the bands stand in descending order, the last has no bound. [SC3]
 */
export function bandOfRate(rate: string): string {
  const { bandStatus, bandAtLeast } = settingNames;
  const place = `SUMPRODUCT(--(${bandAtLeast}>${rate}))+1`;
  return `IF(ISNUMBER(${rate}),INDEX(${bandStatus},MIN(ROWS(${bandStatus}),${place})),"notAssessable")`;
}

/** The band of the rate the scheme chose. */
export function bandStatusFormula(c: Pick<RowCells, "pace" | "progress" | "achievement" | "interim">): string {
  const is = (word: string) => `${settingNames.bandedRate}="${word}"`;
  const words = schemeWords.bandedRate;
  return `IF(${is(words.paceRatio)},${bandOfRate(c.pace)},IF(${is(words.progressRate)},${bandOfRate(c.progress)},IF(${is(words.achievementRate)},${bandOfRate(c.achievement)},${bandOfRate(c.interim)})))`;
}

/** The band of the achievement rate, for targets without a progress rate where the scheme bands them. */
export function achievementStatusFormula(c: Pick<RowCells, "achievement">): string {
  return bandOfRate(c.achievement);
}
