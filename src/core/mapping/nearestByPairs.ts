import { pairsOf } from "./nameSimilarity";

/** A pair of characters in more names than this tells nothing of one of them. */
const COMMON_PAIR = 200;
const MOST_COMPARED = 20;

/** Items by the pairs of neighbouring characters in their contents. */
export function pairIndex<T>(items: readonly T[], contentOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const pair of new Set(pairsOf(contentOf(item)))) {
      const list = index.get(pair);
      if (list === undefined) index.set(pair, [item]);
      else list.push(item);
    }
  }
  return index;
}

/** The items that share the most pairs with a content, rare pairs counting more; pairs of very many are left out. */
export function nearestByPairs<T>(index: ReadonlyMap<string, readonly T[]>, content: string): readonly T[] {
  const shared = new Map<T, number>();
  for (const pair of new Set(pairsOf(content))) {
    const items = index.get(pair) ?? [];
    if (items.length > COMMON_PAIR) continue;
    for (const item of items) shared.set(item, (shared.get(item) ?? 0) + 1 / items.length);
  }
  return [...shared.entries()]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_COMPARED)
    .map(([item]) => item);
}
