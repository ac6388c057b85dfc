import { absoluteReference } from "../workbook/cellAddress";
import type { Evidence } from "./evidence";
import type { MappedCell } from "./mapping";

/** The suggested cells beside one label for one indicator: what a person confirms or drops at once. */
export interface SuggestionGroup {
  readonly key: string;
  readonly indicatorId: string;
  readonly label: MappedCell["label"];
  readonly labelText: string;
  readonly reason: string;
  /** 0..1, the lowest of its cells. */
  readonly confidence: number;
  /** What the confidence is made of (根拠). */
  readonly evidence: readonly Evidence[];
  readonly cells: readonly MappedCell[];
  /** true where a cell of it is suggested for another indicator too: only a person can tell which. */
  readonly isAmbiguous: boolean;
  /** true where the sheet does not say which fiscal year an actual belongs to. */
  readonly needsYear: boolean;
}

/** Suggestions of one label and indicator have the same key. */
export function suggestionKey({ indicatorId, label }: Pick<MappedCell, "indicatorId" | "label">): string {
  return `${indicatorId}\u0000${absoluteReference(label)}`;
}

/** Suggestions by label and indicator, in the order found. */
export function groupSuggestions(suggestions: readonly MappedCell[]): readonly SuggestionGroup[] {
  const groups = new Map<string, MappedCell[]>();
  const indicatorsAt = new Map<string, Set<string>>();
  for (const suggestion of suggestions) {
    const key = suggestionKey(suggestion);
    groups.set(key, [...(groups.get(key) ?? []), suggestion]);
    const place = absoluteReference(suggestion.ref);
    indicatorsAt.set(place, (indicatorsAt.get(place) ?? new Set()).add(suggestion.indicatorId));
  }
  return [...groups].flatMap(([key, cells]): readonly SuggestionGroup[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const { indicatorId, label, labelText, reason } = first;
    return [
      {
        key,
        indicatorId,
        label,
        labelText,
        reason,
        confidence: Math.min(...cells.map((cell) => cell.confidence)),
        evidence: first.evidence ?? [],
        cells,
        isAmbiguous: cells.some(({ ref }) => (indicatorsAt.get(absoluteReference(ref))?.size ?? 0) > 1),
        needsYear: cells.some(({ field, fiscalYear }) => field === "actual" && fiscalYear === null),
      },
    ];
  });
}

/** Likeness from which a name that is only similar is plain without the plan's figures beside it. */
const PLAIN = 0.8;

/** Whether 「すべて採用」 may take it: one indicator only, its year known, very like or with the plan's figures, no doubt. */
export function isConfirmedAtOnce({ isAmbiguous, needsYear, confidence, evidence }: SuggestionGroup): boolean {
  if (isAmbiguous || needsYear || evidence.some(({ stance }) => stance === "against")) return false;
  return confidence >= PLAIN || evidence.some(({ kind }) => kind === "figures");
}
