import { notationsOf, type Half, type Notation, type NotationList } from "./notationList";
import type { Random } from "./random";

/** Chooses notations of one half by one seed and remembers which it gave out. */
export interface Dealer {
  readonly half: Half;
  readonly random: Random;
  readonly deal: <T>(list: NotationList<T>) => Notation<T>;
  /** One of those that suit; null where none of this half does. */
  readonly dealWhere: <T>(list: NotationList<T>, suits: (item: T) => boolean) => Notation<T> | null;
  /** Says that a notation stands in the workbook. */
  readonly note: (name: string) => void;
  /** Names of the notations that were given out. */
  readonly used: ReadonlySet<string>;
}

export function createDealer(random: Random, half: Half): Dealer {
  const used = new Set<string>();
  const note = (name: string): void => void used.add(name);
  return {
    half,
    random,
    used,
    note,
    deal: (list) => {
      const notation = random.oneOf(notationsOf(list, half));
      note(notation.name);
      return notation;
    },
    dealWhere: (list, suits) => {
      const fitting = notationsOf(list, half).filter(({ item }) => suits(item));
      if (fitting.length === 0) return null;
      const notation = random.oneOf(fitting);
      note(notation.name);
      return notation;
    },
  };
}
