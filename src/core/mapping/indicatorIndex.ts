import type { Indicator } from "../kpi/strategy";
import { normalizeLabel } from "./normalizeLabel";
import type { Measure } from "./nameSimilarity";
import { contentOf, contentSimilarity, measureOf, measuresDiffer, pairsOf } from "./nameSimilarity";
import type { SplitName } from "./splitBrackets";
import { splitBrackets } from "./splitBrackets";

/** One indicator with its name prepared for comparing. */
export interface IndexedIndicator {
  readonly indicator: Indicator;
  readonly split: SplitName;
  readonly normal: string;
  readonly content: string;
  readonly measure: Measure;
}

export interface SimilarIndicator {
  readonly entry: IndexedIndicator;
  /** 0..1 */
  readonly similarity: number;
}

/**
 * A label as it stands, and without a number in front that could also begin the name: 1 人口千人あたり …, 1.25歳から ….
 * The first reading that finds an indicator counts.
 */
export function labelReadings(label: string): readonly string[] {
  const bare = label.trim().replace(/^[-－−‐]?\s*[0-9０-９]{0,3}[\s.．:：、)）\-－−]+(?=\S)/, "");
  return bare === label.trim() || bare === "" ? [label] : [label, bare];
}

/** Finds indicators by name without comparing every label with every indicator. */
export interface IndicatorIndex {
  /** true where a text is the name of an indicator, brackets apart. */
  readonly isName: (text: string) => boolean;
  readonly byName: (split: SplitName) => readonly IndexedIndicator[];
  readonly byJoined: (split: SplitName) => readonly IndexedIndicator[];
  /** Same name but for particles and commas: 地域経済循環率 and 地域経済の循環率. */
  readonly byLooseName: (split: SplitName) => readonly IndexedIndicator[];
  readonly similar: (split: SplitName, atLeast: number) => readonly SimilarIndicator[];
}

/** A pair of characters in more names than this tells nothing of one of them. */
const COMMON_PAIR = 200;
const MOST_COMPARED = 20;

/** A name without particles, commas and dots; spans in words and with a wave dash are one. */
export function looseName(name: string): string {
  return name.replace(/(\d+)歳?から(\d+)/g, "$1~$2").replace(/まで|における|への|に対する|[のをにがはへ・、,~]/g, "");
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list === undefined) groups.set(keyOf(item), [item]);
    else list.push(item);
  }
  return groups;
}

function pairIndex(entries: readonly IndexedIndicator[]): ReadonlyMap<string, readonly IndexedIndicator[]> {
  const index = new Map<string, IndexedIndicator[]>();
  for (const entry of entries) {
    for (const pair of new Set(pairsOf(entry.content))) {
      const list = index.get(pair);
      if (list === undefined) index.set(pair, [entry]);
      else list.push(entry);
    }
  }
  return index;
}

/** Entries that share the most pairs with a content; pairs in very many names are left out. */
function nearest(
  index: ReadonlyMap<string, readonly IndexedIndicator[]>,
  content: string,
): readonly IndexedIndicator[] {
  const shared = new Map<IndexedIndicator, number>();
  for (const pair of new Set(pairsOf(content))) {
    const entries = index.get(pair) ?? [];
    if (entries.length > COMMON_PAIR) continue;
    for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1 / entries.length);
  }
  return [...shared.entries()]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_COMPARED)
    .map(([entry]) => entry);
}

/** Prepares the indicators of a strategy for finding them by name. */
export function indexIndicators(indicators: readonly Indicator[]): IndicatorIndex {
  const entries = indicators.map((indicator): IndexedIndicator => {
    const split = splitBrackets(indicator.name);
    const name = split.name;
    return {
      indicator,
      split,
      normal: normalizeLabel(indicator.name),
      content: contentOf(name),
      measure: measureOf(name),
    };
  });
  const names = group(entries, ({ split }) => split.name);
  const joined = group(entries, ({ split }) => split.joined);
  const loose = group(entries, ({ split }) => looseName(split.name));
  const pairs = pairIndex(entries);
  return {
    isName: (text) => {
      if (text.length < 2 || text.length > 120) return false;
      return labelReadings(text).some((reading) => {
        const split = splitBrackets(reading);
        return names.has(split.name) || joined.has(split.joined);
      });
    },
    byName: ({ name }) => names.get(name) ?? [],
    byJoined: (split) => joined.get(split.joined) ?? [],
    byLooseName: ({ name }) => loose.get(looseName(name)) ?? [],
    similar: ({ name }, atLeast) => {
      const content = contentOf(name);
      const measure = measureOf(name);
      return nearest(pairs, content)
        .filter((entry) => !measuresDiffer(entry.measure, measure))
        .map((entry) => ({ entry, similarity: contentSimilarity(entry.content, content) }))
        .filter(({ similarity }) => similarity >= atLeast)
        .sort((one, other) => other.similarity - one.similarity);
    },
  };
}
