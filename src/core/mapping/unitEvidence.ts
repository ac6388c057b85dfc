import type { UnitComparison } from "./compareUnits";
import { compareUnits } from "./compareUnits";
import type { Evidence } from "./evidence";
import { evidenceWords } from "./evidenceText.ja";
import type { SplitName } from "./splitBrackets";

const forbidding = (words: string): Evidence => ({
  kind: "unit",
  stance: "against",
  weight: 0.5,
  words,
  forbids: true,
});

function fromComparison(comparison: UnitComparison, seen: string, planned: string): readonly Evidence[] {
  switch (comparison.kind) {
    case "same":
      return [{ kind: "unit", stance: "for", weight: 0.02, words: evidenceWords.sameUnit }];
    case "scaled":
      return [{ kind: "unit", stance: "for", weight: 0.01, words: evidenceWords.scaledUnit }];
    case "different":
      return [forbidding(evidenceWords.otherUnit(seen, planned))];
    case "unknown":
      return [];
  }
}

function unitInBrackets({ brackets }: SplitName): string | null {
  return brackets.find(({ kind }) => kind === "unit")?.content.replace(/^単位:?/, "") ?? null;
}

/**
 * What the unit beside a label, in its brackets or behind its name says against the indicator's unit. Another kind of
 * unit forbids; so do two statements that disagree (（千人） in the name, 人 in the column), and a unit that only stands
 * behind the name and would scale the figures: nobody can tell what the figures are in.
 */
export function unitEvidence(
  planned: string,
  label: SplitName,
  stated: string | null,
  unitBehind: string | null,
): readonly Evidence[] {
  const inBrackets = unitInBrackets(label);
  const written = inBrackets ?? unitBehind;
  if (written !== null && stated !== null) {
    const agreement = compareUnits(written, stated);
    if (agreement.kind === "different" || agreement.kind === "scaled")
      return [forbidding(evidenceWords.unitsDisagree(written, stated))];
  }
  const seen = stated !== null && compareUnits(stated, planned).kind !== "unknown" ? stated : (written ?? stated);
  if (seen === null) return [];
  const comparison = compareUnits(seen, planned);
  const isUnread = stated === null && inBrackets === null;
  if (isUnread && comparison.kind === "scaled") return [forbidding(evidenceWords.otherUnit(seen, planned))];
  return fromComparison(comparison, seen, planned);
}
