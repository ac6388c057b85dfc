import type { LearnedAlias } from "../workbook/storedMapping";
import { classifyHeader } from "./classifyHeader";
import { withoutMeasure } from "./nameSimilarity";
import { normalizeLabel } from "./normalizeLabel";

/** Names learned from the user's confirmations. */
export interface LearnedNames {
  /** Ids of the indicators a label, brackets included, was confirmed for; mostly one. */
  readonly idsOf: (label: string) => readonly string[];
  /** false: a heading, or nothing but what is counted (件数), which would fit any table. */
  readonly isTelling: (label: string) => boolean;
}

/** Prepares learned names for looking labels up; a name confirmed for two indicators keeps both. */
export function learnedNames(aliases: readonly LearnedAlias[]): LearnedNames {
  const ids = new Map<string, readonly string[]>();
  const telling = new Set<string>();
  for (const { indicatorId, name } of aliases) {
    const normal = normalizeLabel(name);
    if (normal === "") continue;
    const known = ids.get(normal) ?? [];
    if (!known.includes(indicatorId)) ids.set(normal, [...known, indicatorId]);
    const isHeading = (classifyHeader(name)?.role ?? null) !== null;
    if (!isHeading && [...withoutMeasure(normal)].length >= 2) telling.add(normal);
  }
  return {
    idsOf: (label) => (ids.size === 0 ? [] : (ids.get(normalizeLabel(label)) ?? [])),
    isTelling: (label) => telling.size > 0 && telling.has(normalizeLabel(label)),
  };
}
