import { changeSinceBaseline } from "./changeSinceBaseline";
import { improvement } from "./improvement";
import { isMaintain } from "./isMaintain";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";
import { statusOfMaintain } from "./statusOfMaintain";
import { statusWithoutProgress } from "./statusWithoutProgress";

function unmetByChange(judgement: Judgement): StatusId {
  if (changeSinceBaseline(judgement) !== "worse") return "notAchievedUnchanged";
  return judgement.withinSamplingError ? "notAchievedUnchanged" : "notAchievedRegressed";
}

/** The outcome in the target year, by a figure of that year. [FY1]–[FY5] */
export function statusInFinalYear(judgement: Judgement): StatusId {
  const { figures, isArrow, met, printed, scheme } = judgement;
  if (met) return "achieved";
  if (isArrow) return changeSinceBaseline(judgement) === "better" ? "achievedDirection" : unmetByChange(judgement);
  if (figures.target === null) return "notAssessable";
  if (isMaintain(figures.direction)) return statusOfMaintain(judgement);
  if (printed.progressRate === null || figures.baseline === null) return statusWithoutProgress(judgement);
  if (printed.progressRate >= scheme.mostlyAchievedAt) return "mostlyAchieved";
  const isBetter = improvement(figures.direction, figures.actual, figures.baseline).gt(0);
  return isBetter ? "notAchievedImproved" : unmetByChange(judgement);
}
