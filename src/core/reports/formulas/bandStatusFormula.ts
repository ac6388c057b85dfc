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

/** The band of the rate the scheme chose, or of the own one in its place. [AR7] */
export function bandStatusFormula(c: Pick<RowCells, "bandedValue">): string {
  return bandOfRate(c.bandedValue);
}

/** The band of the achievement rate, for targets without a progress rate where the scheme bands them. */
export function achievementStatusFormula(c: Pick<RowCells, "achievement">): string {
  return bandOfRate(c.achievement);
}
