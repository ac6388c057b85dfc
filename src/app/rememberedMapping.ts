import type { Issue } from "../core/issues/issue";
import type { Strategy } from "../core/kpi/strategy";
import { proposeMapping } from "../core/mapping/proposeMapping";
import { cellsOfStrategy, mergeStored, type MergedMapping } from "../core/mapping/stored/mergeStored";
import { splitStored, withReturns } from "../core/mapping/withReturns";
import { readStoredMapping } from "../core/reports/mappingSheet/readStoredMapping";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { StoredMapping } from "../core/workbook/storedMapping";
import { ownedGrid } from "./ownedGrid";
import { returnCells } from "./returnCells";

/** What the sheets hold together with what the workbook remembers, before this session's decisions. */
export interface RememberedMapping {
  readonly strategy: Strategy;
  readonly grids: readonly CellGrid[];
  /** null: nothing was kept yet. */
  readonly stored: StoredMapping | null;
  readonly merged: MergedMapping;
}

/** Finds the strategy's indicators and lays what the workbook remembers over it; reads nothing but the grids. */
export function rememberedMapping(strategy: Strategy, grids: readonly CellGrid[]): RememberedMapping {
  const { mapping, issues } = readStoredMapping(ownedGrid(grids, "mapping"));
  const found = proposeMapping(strategy, grids, mapping?.aliases ?? []);
  const { own, ofReturns } = splitStored(mapping, ownedGrid(grids, "returns")?.sheet ?? null);
  const ofSheets = mergeStored(strategy, found, own, grids);
  const merged = withReturns(ofSheets, returnCells(strategy, grids), ofReturns, grids);
  return {
    strategy,
    grids,
    stored: mapping,
    merged: { ...merged, issues: [...issues, ...strangers(strategy, mapping, grids), ...merged.issues] },
  };
}

/** Kept cells of indicators this strategy does not have. */
function strangers(strategy: Strategy, stored: StoredMapping | null, grids: readonly CellGrid[]): readonly Issue[] {
  if (stored === null) return [];
  const count = stored.cells.length - cellsOfStrategy(strategy, stored).length;
  const sheet = ownedGrid(grids, "mapping")?.sheet;
  if (count === 0) return [];
  return [
    {
      code: "mapping-other-strategy",
      severity: "info",
      ...(sheet === undefined ? {} : { sheet }),
      params: { count },
    },
  ];
}
