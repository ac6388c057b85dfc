import type { Evidence } from "./evidence";
import { evidenceWords } from "./evidenceText.ja";
import type { FoundFigure } from "./foundIndicator";

/** What a year that had to be inferred, or is not stated, takes off: it leaves a suggestion. */
const UNDATED = 0.37;

/** Where a figure stands: the heading it was found under, and where its fiscal year comes from. */
export function placeEvidence(
  { field, heading, year, yearFrom }: FoundFigure,
  ownYear: number | null,
): readonly Evidence[] {
  const under: readonly Evidence[] =
    heading === "" ? [] : [{ kind: "place", stance: "for", weight: 0, words: evidenceWords.heading(heading) }];
  if (field !== "actual") return under;
  if (ownYear !== null)
    return ownYear === year
      ? under
      : [...under, { kind: "place", stance: "for", weight: 0, words: evidenceWords.yearInCell }];
  if (yearFrom === "heading") return under;
  if (yearFrom === "context")
    return [...under, { kind: "place", stance: "for", weight: 0, words: evidenceWords.yearInContext }];
  const words = yearFrom === "unknown" || year === null ? evidenceWords.noYear : evidenceWords.yearInferred;
  return [...under, { kind: "place", stance: "against", weight: UNDATED, words }];
}
