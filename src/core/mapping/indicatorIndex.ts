import type { Indicator } from "../kpi/strategy";
import type { LearnedAlias } from "../workbook/storedMapping";
import { labelReadings } from "./labelReadings";
import { learnedNames } from "./learnedNames";
import { nameWithoutLittleWords, nameWithoutParticles } from "./looseNames";
import { nearestByPairs, pairIndex } from "./nearestByPairs";
import type { Measure } from "./nameSimilarity";
import { contentOf, nameSimilarity, measureOf, measuresDiffer } from "./nameSimilarity";
import type { SplitName } from "./splitBrackets";
import { splitBrackets } from "./splitBrackets";

/** One indicator with its name prepared for comparing. */
export interface IndexedIndicator {
  readonly indicator: Indicator;
  readonly split: SplitName;
  readonly content: string;
  readonly measure: Measure;
}

export interface SimilarIndicator {
  readonly entry: IndexedIndicator;
  /** 0..1 */
  readonly similarity: number;
}

/** What is looked up without comparing every label with every indicator. */
export interface IndicatorIndex {
  /** The city of the strategy, as compared: （北本市） then means the whole city; null: not known. */
  readonly city: string | null;
  /** true where a text is the name of an indicator, own or learned, brackets apart. */
  readonly isName: (text: string) => boolean;
  readonly byName: (split: SplitName) => readonly IndexedIndicator[];
  /** Brackets taken off on both sides: 総排出量 市全体. */
  readonly byJoined: (split: SplitName) => readonly IndexedIndicator[];
  /** 保育所（園）待機児童数 as 保育園待機児童数. */
  readonly byAlternative: (split: SplitName) => readonly IndexedIndicator[];
  /** The same but for の and joining signs, brackets before or behind: 総排出量：市全体, 市全体の総排出量. */
  readonly byJoinedParticles: (split: SplitName) => readonly IndexedIndicator[];
  /** Same name but for の: 地域経済循環率 and 地域経済の循環率. */
  readonly byParticles: (split: SplitName) => readonly IndexedIndicator[];
  /** Same name but for any particle. */
  readonly byLittleWords: (split: SplitName) => readonly IndexedIndicator[];
  /** Indicators a label was confirmed for before; `isTelling`: it may be applied without a person. */
  readonly byAlias: (label: string) => { readonly entries: readonly IndexedIndicator[]; readonly isTelling: boolean };
  readonly similar: (split: SplitName, atLeast: number) => readonly SimilarIndicator[];
}

type Lookup = ReadonlyMap<string, readonly IndexedIndicator[]>;

function group(entries: readonly IndexedIndicator[], keysOf: (split: SplitName) => readonly string[]): Lookup {
  const groups = new Map<string, IndexedIndicator[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry.split))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [entry]);
      else list.push(entry);
    }
  }
  return groups;
}

function prepare(indicator: Indicator): IndexedIndicator {
  const split = splitBrackets(indicator.name);
  return { indicator, split, content: contentOf(split.name), measure: measureOf(split.name) };
}

/** A name with its brackets' contents in place, and put before it: 交通事故件数（人口千人あたり） is 人口千人あたり交通事故件数. */
function joinedForms({ name, joined, brackets }: SplitName): readonly string[] {
  const telling = brackets.filter(({ kind }) => kind !== "unit" && kind !== "remark");
  const canMove = telling.length > 0 && telling.every(({ atEnd }) => atEnd);
  const moved = canMove ? [telling.map(({ content }) => content).join("") + name] : [];
  return [joined, ...moved].map(nameWithoutParticles);
}

/** Prepares the indicators of a strategy, and the names learned for them, for finding them by name. */
export function indexIndicators(
  indicators: readonly Indicator[],
  aliases: readonly LearnedAlias[] = [],
  city: string | null = null,
): IndicatorIndex {
  const entries = indicators.map(prepare);
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]));
  const names = group(entries, ({ name }) => [name]);
  const joined = group(entries, (split) => [split.joined]);
  const alternatives = group(entries, (split) => split.alternatives);
  const particles = group(entries, ({ name }) => [nameWithoutParticles(name)]);
  const joinedParticles = group(entries, joinedForms);
  const littleWords = group(entries, ({ name }) => [nameWithoutLittleWords(name)]);
  const pairs = pairIndex(entries, ({ content }) => content);
  const learned = learnedNames(aliases);
  return {
    city: city === null || city === "" ? null : splitBrackets(city).name,
    isName: (text) => {
      if (text.length < 2 || text.length > 120) return false;
      if (learned.isTelling(text)) return true;
      return labelReadings(text).some((reading) => {
        const split = splitBrackets(reading.text);
        return names.has(split.name) || joined.has(split.joined);
      });
    },
    byName: ({ name }) => names.get(name) ?? [],
    byJoined: (split) => joined.get(split.joined) ?? [],
    byAlternative: ({ name }) => alternatives.get(name) ?? [],
    byJoinedParticles: (split) => [...new Set(joinedForms(split).flatMap((form) => joinedParticles.get(form) ?? []))],
    byParticles: ({ name }) => particles.get(nameWithoutParticles(name)) ?? [],
    byLittleWords: ({ name }) => littleWords.get(nameWithoutLittleWords(name)) ?? [],
    byAlias: (label) => ({
      entries: learned.idsOf(label).flatMap((id) => byId.get(id) ?? []),
      isTelling: learned.isTelling(label),
    }),
    similar: ({ name, joined: whole }, atLeast) => {
      const readings = [...new Set([name, whole])];
      const measure = measureOf(name);
      const near = new Set(readings.flatMap((one) => nearestByPairs(pairs, contentOf(one))));
      const likeness = (entry: IndexedIndicator): number =>
        Math.max(...readings.map((one) => nameSimilarity(entry.split.name, one)));
      return [...near]
        .filter((entry) => !measuresDiffer(entry.measure, measure))
        .map((entry) => ({ entry, similarity: likeness(entry) }))
        .filter(({ similarity }) => similarity >= atLeast)
        .sort((one, other) => other.similarity - one.similarity);
    },
  };
}
