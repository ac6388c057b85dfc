/** How a figure at 4月1日 is counted: in the year that begins that day, or in the one that ended the day before. */
export type AprilFirst = "yearBegun" | "yearEnded";

/** The fiscal year (April–March) of a calendar date; 4月1日 by its 時点 setting. `day` null: a month or its end. [YR4] */
export function fiscalYearOfDate(
  date: { readonly year: number; readonly month: number; readonly day: number | null },
  aprilFirst: AprilFirst = "yearBegun",
): number {
  if (date.month < 4) return date.year - 1;
  return date.month === 4 && date.day === 1 && aprilFirst === "yearEnded" ? date.year - 1 : date.year;
}
