import { findFiscalYears } from "./findFiscalYears";
import type { MappedCell, MappingConflict } from "./mapping";

/**
 * Of the places that differ the one to propose: on the sheet whose name states the latest fiscal year, else on the
 * last sheet in tab order (`sheets`). A proposal only: nothing is taken until a person chooses. Null without candidates.
 */
export function likeliestCandidate(
  { candidates }: Pick<MappingConflict, "candidates">,
  sheets: readonly string[],
): MappedCell | null {
  const rank = ({ ref }: MappedCell): readonly [number, number] => [yearOfName(ref.sheet), sheets.indexOf(ref.sheet)];
  return candidates.reduce<MappedCell | null>((best, candidate) => {
    if (best === null) return candidate;
    const [year, place] = rank(candidate);
    const [bestYear, bestPlace] = rank(best);
    return year > bestYear || (year === bestYear && place > bestPlace) ? candidate : best;
  }, null);
}

/** Why a candidate is the likeliest: its sheet's name states the latest year, or it stands on the last sheet. */
export type LikeliestReason = "yearOfSheet" | "lastSheet";

/** Why `likeliestCandidate` proposed a cell, for the sentence shown to the user. */
export function likeliestReason(
  { candidates }: Pick<MappingConflict, "candidates">,
  proposed: MappedCell,
): LikeliestReason {
  const year = yearOfName(proposed.ref.sheet);
  const isLatest = candidates.every(({ ref }) => ref.sheet === proposed.ref.sheet || yearOfName(ref.sheet) < year);
  return isLatest && year > 0 ? "yearOfSheet" : "lastSheet";
}

/** R6実績 → 2024; −1 where the name states no year or a span of years. */
function yearOfName(sheet: string): number {
  const { years, isSpan } = findFiscalYears(sheet);
  return isSpan ? -1 : Math.max(-1, ...years.map(({ year }) => year));
}
