import type { CellGrid } from "../workbook/cellGrid";
import type { StoredCell, StoredMapping } from "../workbook/storedMapping";
import { figureKey, findConflicts } from "./findConflicts";
import type { MappedCell } from "./mapping";
import type { MappingDecision } from "./mappingDecision";
import { sayAnew } from "./sayAnew";
import type { MergedMapping } from "./stored/mergeStored";

/** What the workbook remembers of its own sheets, and of the sheet with the returns. */
export interface SplitMapping {
  readonly own: StoredMapping | null;
  /** Kept because a person chose or dropped them. */
  readonly ofReturns: readonly StoredCell[];
}

/** Takes the cells on the sheet with the returns out of what was kept: they are found again by what they are for. */
export function splitStored(stored: StoredMapping | null, returnsSheet: string | null): SplitMapping {
  if (stored === null || returnsSheet === null) return { own: stored, ofReturns: [] };
  const isThere = ({ ref, lastPlace }: StoredCell): boolean => (ref ?? lastPlace)?.sheet === returnsSheet;
  return {
    own: { ...stored, cells: stored.cells.filter((cell) => !isThere(cell)) },
    ofReturns: stored.cells.filter(isThere),
  };
}

/**
 * Lays what departments returned beside what the sheets hold: a source like any other. Where both say the same, the
 * user's own cell stays the source; where they differ, nobody but a person decides, and that is remembered in `kept`.
 */
export function withReturns(
  merged: MergedMapping,
  returned: readonly MappedCell[],
  kept: readonly StoredCell[],
  grids: readonly CellGrid[],
): MergedMapping {
  if (returned.length === 0) return merged;
  const cells = [...merged.proposal.cells, ...returned];
  const proposal = { ...merged.proposal, cells, conflicts: findConflicts(cells) };
  const answered = new Set(returned.map(({ indicatorId }) => indicatorId));
  const issues = merged.issues.filter(
    ({ code, indicatorId }) => code !== "indicator-without-source" || !answered.has(indicatorId ?? ""),
  );
  const decisions = [...merged.decisions, ...decisionsOf(kept, returned)];
  return { ...merged, proposal, decisions, issues: sayAnew(issues, proposal, grids) };
}

/** An indicator has one return for each year, in whatever row it stands by now. */
function decisionsOf(kept: readonly StoredCell[], returned: readonly MappedCell[]): readonly MappingDecision[] {
  return kept.flatMap(({ origin, ...stored }): readonly MappingDecision[] => {
    const cell = returned.find((each) => figureKey(each) === figureKey(stored));
    if (cell === undefined || (origin !== "chosen" && origin !== "dropped")) return [];
    return [{ verdict: origin, cell }];
  });
}
