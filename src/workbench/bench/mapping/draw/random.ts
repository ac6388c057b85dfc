/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** Whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty; throws for an empty one. */
  readonly oneOf: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** So many of the items, in their own order. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
}

/** Mulberry32, begun at a hash of the seed so that neighbouring seeds have nothing in common. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(items: readonly T[]): readonly T[] => {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = whole(0, last);
      const [a, b] = [order[last], order[other]];
      if (a === undefined || b === undefined) continue;
      order[last] = b;
      order[other] = a;
    }
    return order;
  };
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    oneOf: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
    shuffled,
    some: (items, count) => {
      const kept = new Set(shuffled(items.map((_, index) => index)).slice(0, count));
      return items.filter((_, index) => kept.has(index));
    },
  };
}
