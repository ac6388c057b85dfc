import type { PaperCells } from "./paperCells";
import { textDigest, type RowMark } from "./rowMark";

/** A text or number of ours in a row, as its mark knows it; `at`: index of its column among ours. */
interface Said {
  readonly at: number;
  readonly digest: string;
}

const saidBy = ({ layout, digests }: RowMark): readonly Said[] =>
  [...layout]
    .flatMap((sign, at) => (sign === "t" ? [at] : []))
    .flatMap((at, index) => {
      const digest = digests[index] ?? null;
      return digest === null ? [] : [{ at, digest }];
    });

/**
 * Whose row each row is, by what stands in it: its own mark's, unless somebody sorted the columns that are seen and left the
 * hidden ones, the marks, where they were; then that of the one mark everything up to the last strange cell agrees with.
 * `strange`: cells of ours that say something else and belong to no other mark.
 */
export function rowOwners(
  cells: PaperCells,
  columns: readonly number[],
): { readonly marks: ReadonlyMap<number, RowMark>; readonly strange: readonly { row: number; column: number }[] } {
  const all = [...cells.marks].map(([row, mark]) => ({ row, mark, said: saidBy(mark) }));
  const digestAt = (row: number, at: number): string | null => {
    const column = columns[at] ?? 0;
    const text = cells.isFormula(row, column) ? "" : cells.text(row, column);
    return text === "" ? null : textDigest(text);
  };
  const byFirst = new Map<string, typeof all>();
  for (const each of all) {
    const [first] = each.said;
    const key = first === undefined ? "" : `${first.at} ${first.digest}`;
    byFirst.set(key, [...(byFirst.get(key) ?? []), each]);
  }
  const strange: { row: number; column: number }[] = [];
  const marks = all.map(({ row, mark, said }): readonly [number, RowMark] => {
    const unlike = said.filter(({ at, digest }) => {
      const now = digestAt(row, at);
      return now !== null && now !== digest;
    });
    const last = unlike.at(-1)?.at;
    if (last === undefined) return [row, mark];
    const first = said[0]?.at ?? last;
    const others = (byFirst.get(`${first} ${digestAt(row, first) ?? ""}`) ?? []).filter(
      (other) =>
        other.mark.layout === mark.layout &&
        other.said.every(({ at, digest }) => at > last || digestAt(row, at) === digest),
    );
    const [owner] = others;
    if (others.length === 1 && owner !== undefined) return [row, owner.mark];
    strange.push(...unlike.map(({ at }) => ({ row, column: columns[at] ?? 0 })));
    return [row, mark];
  });
  return { marks: new Map(marks), strange };
}
