import type { Indicator } from "../kpi/strategy";
import type { Evidence } from "./evidence";
import { evidenceWords } from "./evidenceText.ja";
import type { LabelEvidence } from "./labelEvidence";

/**
 * Baseline and target of the row against the plan's. The same name with other figures is a revised plan; a name that is
 * only alike (`isSure` false) with other figures is another indicator.
 */
export function figureEvidence(indicator: Indicator, label: LabelEvidence, isSure: boolean): readonly Evidence[] {
  const figures = label.figures(indicator);
  if (figures === "equal") return [{ kind: "figures", stance: "for", weight: 0.07, words: evidenceWords.sameFigures }];
  if (figures === "unknown") return [];
  return [{ kind: "figures", stance: "against", weight: isSure ? 0.02 : 0.1, words: evidenceWords.otherFigures }];
}

/** Size of the row's actuals against baseline and target. Figures in another unit are never taken without a person. */
export function magnitudeEvidence(indicator: Indicator, label: LabelEvidence): readonly Evidence[] {
  const magnitude = label.magnitude?.(indicator) ?? "unknown";
  if (magnitude === "unknown") return [];
  if (magnitude === "scale")
    return [{ kind: "magnitude", stance: "against", weight: 0.3, words: evidenceWords.otherScale, forbids: true }];
  return magnitude === "fits"
    ? [{ kind: "magnitude", stance: "for", weight: 0.01, words: evidenceWords.fittingMagnitude }]
    : [{ kind: "magnitude", stance: "against", weight: 0.03, words: evidenceWords.otherMagnitude }];
}

/** Sheets of a department mix goals, so another goal's heading is never enough to refuse. */
export function goalEvidence({ goalId }: Indicator, { goalHint }: LabelEvidence): readonly Evidence[] {
  if (goalHint === undefined || goalHint === null || goalHint.length === 0) return [];
  return goalHint.includes(goalId)
    ? [{ kind: "goal", stance: "for", weight: 0.02, words: evidenceWords.sameGoal }]
    : [{ kind: "goal", stance: "against", weight: 0.03, words: evidenceWords.otherGoal }];
}
