import type { SheetReader } from "../sheetReader";
import type { FormAnchor } from "./formAnchor";

/** Which form a column of the present row belongs to; null: to none, or to one of two. */
export type OwnerOf = (column: number) => FormAnchor | null;

function isBlankRow({ view, read }: SheetReader, row: number): boolean {
  for (let column = 0; column < view.width; column += 1) {
    if (read(view.cellAt(row, column)).kind !== "blank") return false;
  }
  return true;
}

/** Where a form's columns begin: the leftmost forms of a sheet may have their labels left of the name. */
function leftOf(anchor: FormAnchor, leftmost: number): number {
  return anchor.left === leftmost ? 0 : anchor.left;
}

/**
 * Says row by row, from above, which form the columns belong to: the last one begun above that begins at or left of the
 * column. Where a form beside it may still go on and no blank column parts them, the cell belongs to none (nothing is
 * guessed).
 */
export function formOwners(reader: SheetReader, anchors: readonly FormAnchor[]): (row: number) => OwnerOf {
  const { view } = reader;
  const leftmost = Math.min(...anchors.map(({ left }) => left));
  const latest = new Array<FormAnchor | null>(view.width).fill(null);
  const nearest = new Array<FormAnchor | null>(view.width).fill(null);
  const filled = new Array<number>(view.width).fill(-1);
  const noteFilled = (row: number): void => {
    for (let column = 0; column < view.width; column += 1) {
      if (reader.read(view.cellAt(row, column)).kind !== "blank") filled[column] = row;
    }
  };
  let next = 0;
  return (row) => {
    // A blank row ends every form above it where a new one begins below.
    if (anchors[next]?.top === row && row > 0 && isBlankRow(reader, row - 1)) {
      latest.fill(null);
      nearest.fill(null);
    }
    for (let anchor = anchors[next]; anchor !== undefined && anchor.top <= row; anchor = anchors[next]) {
      const left = leftOf(anchor, leftmost);
      const beside = nearest.findIndex(
        (owner, column) => column > left && owner !== null && leftOf(owner, leftmost) > left,
      );
      latest.fill(anchor, left);
      nearest.fill(anchor, left, beside === -1 ? view.width : beside);
      next += 1;
    }
    noteFilled(row);
    return (column) => {
      const [last, beside] = [latest[column] ?? null, nearest[column] ?? null];
      if (last === beside || last === null || beside === null) return last === beside ? last : null;
      // A column left blank all along parts the two.
      return (filled[leftOf(beside, leftmost) - 1] ?? -1) < beside.top ? beside : null;
    };
  };
}
