import type { StatusGroup, StatusId } from "../../kpi/scheme";

/** How 判定 are listed in legend and summary: from good to bad, then those outside the count. */
export const statusOrder: readonly StatusId[] = [
  "achieved",
  "achievedDirection",
  "onTrack",
  "mostlyOnTrack",
  "mostlyAchieved",
  "improved",
  "unchanged",
  "slightlyBehind",
  "behind",
  "regressed",
  "notAchieved",
  "notAchievedImproved",
  "notAchievedUnchanged",
  "notAchievedRegressed",
  "notAssessable",
  "notEvaluated",
  "baselineSet",
  "directionPending",
  "beforePlan",
  "mappingBroken",
];

/** Outside 評価対象: nothing could be judged yet. 評価不能 is inside, in no group. [SM2] */
export const notEvaluatedStatuses: readonly StatusId[] = [
  "notEvaluated",
  "baselineSet",
  "directionPending",
  "beforePlan",
  "mappingBroken",
];

export const groupWords: Readonly<Record<StatusGroup, string>> = {
  good: "順調",
  flat: "横ばい",
  needsImprovement: "要改善",
  none: "その他",
};

export const outsideWord = "評価対象外";
export const provisionalWord = "暫定";

/** Group of a status as the settings sheet states it. */
export function groupWord(status: StatusId, group: StatusGroup): string {
  return notEvaluatedStatuses.includes(status) ? outsideWord : groupWords[group];
}

/** Series of the chart of counts, good to bad; 達成 stands apart from the rest of its group. */
export const chartGroups = ["達成", "順調・改善", "横ばい", "要改善", provisionalWord, "その他", outsideWord] as const;

/** Series of the chart of counts that a status belongs to. */
export function chartGroupWord(status: StatusId, group: StatusGroup): string {
  if (status === "achieved" || status === "achievedDirection") return "達成";
  return group === "good" ? "順調・改善" : groupWord(status, group);
}
