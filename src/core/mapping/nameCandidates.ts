import { bracketEvidence } from "./bracketEvidence";
import type { Evidence } from "./evidence";
import { evidenceWords } from "./evidenceText.ja";
import { findContrast } from "./findContrast";
import type { IndexedIndicator, IndicatorIndex } from "./indicatorIndex";
import type { SplitName } from "./splitBrackets";

/** An indicator a label may name, by the name alone. */
export interface NameCandidate {
  readonly entry: IndexedIndicator;
  /** What name and brackets say. */
  readonly evidence: readonly Evidence[];
  /** Confidence (0..1) this likeness of names can reach at most, whatever else speaks for it. */
  readonly highest: number;
}

/** Likeness of names (0..1) from which a suggestion is worth a look. */
export const SUGGESTION_SIMILARITY = 0.5;
/** A name that is only similar stays below the threshold of acceptance. */
const HIGHEST_SIMILAR = 0.89;

const named = (weight: number, words: string): Evidence => ({ kind: "name", stance: "for", weight, words });

/** Names equal after normalising, as printed or with the brackets taken off. */
export function sameNames(index: IndicatorIndex, label: SplitName): readonly NameCandidate[] {
  const brackets = (entry: IndexedIndicator): readonly Evidence[] => bracketEvidence(entry, label, index.city);
  const byName = index.byName(label);
  const byJoined = index.byJoined(label).filter((entry) => !byName.includes(entry));
  const known = new Set([...byName, ...byJoined]);
  const byAlternative = index.byAlternative(label).filter((entry) => !known.has(entry));
  return [
    ...byName.map((entry) => ({
      entry,
      evidence: [named(0.97, evidenceWords.sameName), ...brackets(entry)],
      highest: 1,
    })),
    ...byJoined.map((entry) => ({ entry, evidence: [named(0.96, evidenceWords.sameName)], highest: 1 })),
    ...byAlternative.map((entry) => ({
      entry,
      evidence: [named(0.97, evidenceWords.sameName), ...brackets(entry)],
      highest: 1,
    })),
  ];
}

/** Names equal but for particles. Without の nothing changes; other particles may, so they need the figures beside them. */
export function namesButParticles(index: IndicatorIndex, label: SplitName): readonly NameCandidate[] {
  const brackets = (entry: IndexedIndicator): readonly Evidence[] => bracketEvidence(entry, label, index.city);
  const byJoined = index.byJoinedParticles(label);
  const byParticles = index.byParticles(label).filter((entry) => !byJoined.includes(entry));
  const known = new Set([...byJoined, ...byParticles]);
  const byLittleWords = index.byLittleWords(label).filter((entry) => !known.has(entry));
  return [
    ...byJoined.map((entry) => ({
      entry,
      evidence: [named(0.91, evidenceWords.sameNameButParticles)],
      highest: 0.97,
    })),
    ...byParticles.map((entry) => ({
      entry,
      evidence: [named(0.91, evidenceWords.sameNameButParticles), ...brackets(entry)],
      highest: 0.97,
    })),
    ...byLittleWords.map((entry) => ({
      entry,
      evidence: [named(0.85, evidenceWords.sameNameButLittleWords), ...brackets(entry)],
      highest: 0.96,
    })),
  ];
}

function contrastEvidence(label: SplitName, entry: IndexedIndicator): readonly Evidence[] | null {
  const contrast = findContrast(label.joined, entry.split.joined);
  if (contrast === null) return [];
  const { kind, areOpposites, seen, planned } = contrast;
  if (kind === "apart") {
    if (areOpposites) return null;
    const words =
      planned === ""
        ? evidenceWords.wordOnlySeen(seen)
        : seen === ""
          ? evidenceWords.wordOnlyPlanned(planned)
          : evidenceWords.contrast(seen, planned);
    return [{ kind: "contrast", stance: "against", weight: 0.3, words, forbids: true }];
  }
  const words = kind === "label" ? evidenceWords.wordOnlySeen(seen) : evidenceWords.wordOnlyPlanned(planned);
  return [{ kind: "contrast", stance: "against", weight: 0.05, words }];
}

/** Names that are only alike: suggestions at most. Opposites (転入 and 転出) and other measures are left out. */
export function similarNames(index: IndicatorIndex, label: SplitName): readonly NameCandidate[] {
  return index.similar(label, SUGGESTION_SIMILARITY).flatMap(({ entry, similarity }): readonly NameCandidate[] => {
    const contrast = contrastEvidence(label, entry);
    if (contrast === null) return [];
    // Only contradictions count: a bracket that is missing or too many says nothing beside another name.
    const brackets = bracketEvidence(entry, label, index.city).filter(({ forbids }) => forbids === true);
    const likeness = named(Math.round(similarity * 85) / 100, evidenceWords.similarName(similarity));
    return [{ entry, evidence: [likeness, ...contrast, ...brackets], highest: HIGHEST_SIMILAR }];
  });
}
