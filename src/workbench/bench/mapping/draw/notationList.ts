/** The two halves the notations are held in: A is looked at while the product is built, B only once at the end. */
export type Half = "A" | "B";

/** Ways to write one thing. The id names the list in reports. */
export interface NotationList<T> {
  readonly id: string;
  readonly items: readonly T[];
}

/** A list of notations; how it is split is said at `notationsOf`. */
export function notationList<T>(id: string, items: readonly T[]): NotationList<T> {
  return { id, items };
}

/** One notation of a half with its name for reports: the list and the place in it. */
export interface Notation<T> {
  readonly name: string;
  readonly item: T;
}

/** The rule of the halves: in every list the 1st, 3rd, 5th … notation is A, the 2nd, 4th, 6th … is B. */
export function notationsOf<T>({ id, items }: NotationList<T>, half: Half): readonly Notation<T>[] {
  const remainder = half === "A" ? 0 : 1;
  return items.flatMap((item, index) => (index % 2 === remainder ? [{ name: `${id}#${index + 1}`, item }] : []));
}
