import type { TableColumn } from "./tableColumn";

/** Neighbouring columns that are alike, as first and last index. */
export function columnRuns(
  columns: readonly TableColumn[],
  isWanted: (column: TableColumn) => boolean,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  columns.forEach((column, index) => {
    if (!isWanted(column)) return;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
