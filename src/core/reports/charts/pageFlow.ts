/** Rows laid out page by page. Heights in points, rows zero-based. */
export interface PageFlow {
  /** Puts rows that belong together on one page (a new one if they do not fit) and returns the first of them. */
  readonly place: (heights: readonly number[]) => number;
  readonly startPage: () => void;
  readonly heights: readonly number[];
  /** Rows before which a page ends. */
  readonly breaks: readonly number[];
  /** Points from the sheet's top to the top of a row. */
  readonly topOf: (row: number) => number;
}

const TALLEST_ROW = 400;

/**
 * Fills pages of `capacity` points under `titleHeights`, rows that every page repeats. A page is filled up to its end,
 * so that automatic breaks fall where the planned ones are, whichever of them a printer follows.
 */
export function pageFlow(capacity: number, titleHeights: readonly number[]): PageFlow {
  const heights: number[] = [...titleHeights];
  const breaks: number[] = [];
  const room = capacity - titleHeights.reduce((sum, height) => sum + height, 0);
  let used = 0;
  const endPage = (): void => {
    for (let rest = Math.floor((room - used) / 3) * 3; rest > 0; rest -= TALLEST_ROW) {
      heights.push(Math.min(rest, TALLEST_ROW));
    }
    breaks.push(heights.length);
    used = 0;
  };
  return {
    place: (rows) => {
      const needed = rows.reduce((sum, height) => sum + height, 0);
      if (used > 0 && used + needed > room) endPage();
      const first = heights.length;
      heights.push(...rows);
      used += needed;
      return first;
    },
    startPage: () => {
      if (used > 0) endPage();
    },
    heights,
    breaks,
    topOf: (row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0),
  };
}
