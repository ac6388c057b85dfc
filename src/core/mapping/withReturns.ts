import type { CellGrid } from "../workbook/cellGrid";
import { figureKey, findConflicts } from "./findConflicts";
import type { MappedCell } from "./mapping";
import { sayAnew } from "./sayAnew";
import { placeKey } from "./stored/cellLookup";
import type { MergedMapping } from "./stored/mergeStored";

/**
 * Lays what departments returned beside what the sheets hold: a source like any other. Where both say the same, the
 * user's own cell stays the source; where they differ, nobody but a person decides.
 */
export function withReturns(
  merged: MergedMapping,
  returned: readonly MappedCell[],
  grids: readonly CellGrid[],
): MergedMapping {
  const known = new Set(merged.proposal.cells.map(keyOf));
  const added = returned.filter((cell) => !known.has(keyOf(cell)));
  if (added.length === 0) return merged;
  const cells = [...merged.proposal.cells, ...added];
  const proposal = { ...merged.proposal, cells, conflicts: findConflicts(cells) };
  const answered = new Set(added.map(({ indicatorId }) => indicatorId));
  const issues = merged.issues.filter(
    ({ code, indicatorId }) => code !== "indicator-without-source" || !answered.has(indicatorId ?? ""),
  );
  return { ...merged, proposal, issues: sayAnew(issues, proposal, grids) };
}

/** A choice between them brings the chosen cell back by itself. */
function keyOf(cell: MappedCell): string {
  return `${figureKey(cell)}\u0000${placeKey(cell.ref)}`;
}
