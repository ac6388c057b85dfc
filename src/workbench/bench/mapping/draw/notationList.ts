/** The two halves the notations are held in: A is looked at while the product is built, B only once at the end. */
export type Half = "A" | "B";

/** One notation of a half with its name for reports: the list, the place in it, and a text as it is. */
export interface Notation<T> {
  readonly name: string;
  readonly item: T;
}

/** Ways to write one thing. The id names the list in reports. */
export interface NotationList<T> {
  readonly id: string;
  readonly items: readonly T[];
  readonly halves: Readonly<Record<Half, readonly Notation<T>[]>>;
}

/** A list of notations; how it is split is said at `notationsOf`. */
export function notationList<T>(id: string, items: readonly T[]): NotationList<T> {
  const named = items.map((item, index): Notation<T> => {
    const text = typeof item === "string" ? ` «${item.replaceAll("\n", "⏎")}»` : "";
    return { name: `${id}#${index + 1}${text}`, item };
  });
  const every = (remainder: number): readonly Notation<T>[] => named.filter((_, index) => index % 2 === remainder);
  return { id, items, halves: { A: every(0), B: every(1) } };
}

/** The rule of the halves: in every list the 1st, 3rd, 5th … notation is A, the 2nd, 4th, 6th … is B. */
export function notationsOf<T>(list: NotationList<T>, half: Half): readonly Notation<T>[] {
  return list.halves[half];
}
