import type { SheetPlan } from "../sheetPlan";

/** Heights of rows from `first` on, in points, joined where neighbours are equal. */
export function rowHeightRuns(first: number, heights: readonly number[]): SheetPlan["rowHeights"] {
  const runs: { first: number; last: number; height: number }[] = [];
  heights.forEach((height, index) => {
    const run = runs[runs.length - 1];
    if (run?.height === height) run.last = first + index;
    else runs.push({ first: first + index, last: first + index, height });
  });
  return runs;
}
