import type { StatusId } from "./scheme";

/** How good a status is; statuses that judge nothing have no rank. */
export const statusRank: Readonly<Partial<Record<StatusId, number>>> = {
  achieved: 6,
  achievedDirection: 6,
  onTrack: 5,
  improved: 5,
  mostlyOnTrack: 4,
  mostlyAchieved: 4,
  slightlyBehind: 3,
  unchanged: 3,
  notAchievedImproved: 3,
  behind: 2,
  notAchieved: 2,
  notAchievedUnchanged: 2,
  regressed: 1,
  notAchievedRegressed: 1,
};

/** The course from last year's 判定 to this year's; null where either judges nothing. [SM7] */
export function statusCourse(last: StatusId, now: StatusId): "up" | "same" | "down" | null {
  const before = statusRank[last];
  const after = statusRank[now];
  if (before === undefined || after === undefined) return null;
  if (after === before) return "same";
  return after > before ? "up" : "down";
}
