import { bandStatus } from "./bandStatus";
import { changeSinceBaseline } from "./changeSinceBaseline";
import { isMaintain } from "./isMaintain";
import { isTargetWorse } from "./isTargetWorse";
import type { Judgement } from "./judgement";
import type { StatusId } from "./scheme";
import { statusOfMaintain } from "./statusOfMaintain";
import { needsProgress, statusWithoutProgress } from "./statusWithoutProgress";

/** Rules 5 to 11: the status before the target year, and of a figure older than it. [ST5]–[ST11] [SV3] */
export function statusInPlan(judgement: Judgement): StatusId {
  const { figures, isArrow, met, printed, scheme } = judgement;
  if (met) return "achieved";
  if (!isArrow && figures.target === null) return "notAssessable";
  if (!isArrow && isMaintain(figures.direction)) return statusOfMaintain(judgement);

  const change = changeSinceBaseline(judgement);
  const regressionCounts = isArrow || (scheme.regression !== "bands" && !isTargetWorse(figures));
  if (change === "worse" && regressionCounts) return judgement.withinSamplingError ? "unchanged" : "regressed";
  if (isArrow) return change === "better" ? "improved" : "unchanged";
  if (change === "same" && regressionCounts && scheme.regression === "notImproved") return "regressed";

  if (needsProgress(judgement)) return statusWithoutProgress(judgement);
  return bandStatus(printed[judgement.banded.rate], scheme.bands);
}
