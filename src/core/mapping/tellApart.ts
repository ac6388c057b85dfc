import type { Evidence, EvidenceKind } from "./evidence";
import { evidenceSentence, evidenceWords } from "./evidenceText.ja";
import type { IndicatorMatch } from "./indicatorMatch";

/** What a label that several indicators share is worth, whatever else speaks for each of them. */
const SHARED = 0.5;

function says(match: IndicatorMatch, kind: EvidenceKind, stance: Evidence["stance"]): boolean {
  return match.evidence.some((one) => one.kind === kind && one.stance === stance);
}

/** The only one of several that a kind of evidence picks out. */
function only(matches: readonly IndicatorMatch[], fits: (match: IndicatorMatch) => boolean): IndicatorMatch | null {
  const fitting = matches.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * A label that several indicators could accept: brackets tell them apart, then figures, then the goal's heading unless
 * the figures speak against it; otherwise none is accepted.
 */
export function tellApart(matches: readonly IndicatorMatch[]): readonly IndicatorMatch[] {
  const accepted = matches.filter(({ isAccepted }) => isAccepted);
  if (accepted.length <= 1) return matches;
  const byBrackets = accepted.filter((match) => !says(match, "bracket", "against"));
  const rivals = byBrackets.length > 0 ? byBrackets : accepted;
  const byFigures = only(rivals, (match) => says(match, "figures", "for"));
  const byGoal = only(rivals, (match) => says(match, "goal", "for"));
  const chosen =
    only(rivals, () => true) ?? byFigures ?? (byGoal !== null && !says(byGoal, "figures", "against") ? byGoal : null);
  return matches.map((match) => {
    if (match === chosen || !match.isAccepted) return match;
    const weight = Math.round((match.confidence - SHARED) * 100) / 100;
    const evidence: readonly Evidence[] = [
      ...match.evidence,
      { kind: "namesake", stance: "against", weight, words: evidenceWords.namesake },
    ];
    return { ...match, isAccepted: false, confidence: SHARED, evidence, reason: evidenceSentence(evidence) };
  });
}
