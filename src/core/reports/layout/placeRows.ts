import type { PaperGroup, PaperRow } from "./paper";

/** Groups laid out page by page; rows zero-based, heights in points. A page is filled up with empty rows (null). */
export interface PlacedRows {
  readonly rows: readonly (PaperRow | null)[];
  readonly heights: readonly number[];
  /** Rows before which a page ends. */
  readonly breaks: readonly number[];
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** Heights that are whole pixels on every usual screen, so that a page holds what was reckoned. */
export const STEP = 3;
const TALLEST = 400;
/** Share of a page up to which it has hardly begun. */
const EARLY = 0.45;

/** A height in points that every screen keeps. */
export function wholeHeight(height: number): number {
  return Math.ceil(height / STEP) * STEP;
}

const sum = (rows: readonly PaperRow[]): number => rows.reduce((total, { height }) => total + wholeHeight(height), 0);

/** Points that groups take when they stand one under the other. */
export function groupsHeight(groups: readonly PaperGroup[]): number {
  return groups.reduce((total, { rows }) => total + sum(rows), 0);
}

/**
 * Fills pages of `capacity` points. A group goes to the next page whole; only one that no page can hold is divided
 * between its rows, and begins a page so that its first rows stay together. Pages are filled up to their end, so that a printer that goes by its own breaks ends them there too.
 */
export function placeRows(groups: readonly PaperGroup[], pageCapacity: number): PlacedRows {
  // every page ends with an empty row, however low: the last row's lower line is its own
  const capacity = pageCapacity - STEP;
  const rows: (PaperRow | null)[] = [];
  const heights: number[] = [];
  const breaks: number[] = [];
  let titleRows: PlacedRows["titleRows"] = null;
  let repeated = 0;
  let used = 0;
  const put = (row: PaperRow | null, height: number): void => {
    rows.push(row);
    heights.push(height);
    used += height;
  };
  const endPage = (): void => {
    if (used <= repeated) return;
    for (let rest = Math.max(STEP, Math.floor((pageCapacity - used) / STEP) * STEP); rest > 0; rest -= TALLEST)
      put(null, Math.min(rest, TALLEST));
    breaks.push(heights.length);
    used = repeated;
  };
  /** Points of the groups that stay with the one at `index`, its own included. */
  const chain = (index: number): number => {
    const group = groups[index];
    if (group === undefined) return 0;
    return sum(group.rows) + (group.keepsNext === true ? chain(index + 1) : 0);
  };
  let isHeld = false;
  for (const [index, group] of groups.entries()) {
    const isEarly = group.startsPage === "unlessEarly" && used <= EARLY * capacity;
    if (group.startsPage !== undefined && group.startsPage !== false && !isEarly) endPage();
    const needed = sum(group.rows);
    const isTooTall = needed > capacity - repeated;
    const together = chain(index);
    const canStay = together <= capacity - repeated;
    const withNext = canStay ? together : needed;
    if (!isHeld && (isTooTall || used + withNext > capacity)) endPage();
    isHeld = group.keepsNext === true && canStay && used + together <= capacity;
    const first = heights.length;
    for (const row of group.rows) {
      const height = wholeHeight(row.height);
      if (isTooTall && used + height > capacity) endPage();
      put(row, height);
    }
    if (group.isRepeated === true) {
      titleRows = { first, last: heights.length - 1 };
      repeated = needed;
    }
  }
  return { rows, heights, breaks, titleRows };
}

/** Stretches of rows from `top` to `bottom` without the empty rows at the end of pages: first and last row of each. */
export function stretches(
  { rows }: PlacedRows,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const last = found.at(-1);
    if ((rows[row] ?? null) === null) continue;
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
