import type { CellGrid } from "../../workbook/cellGrid";
import type { StoredCell } from "../../workbook/storedMapping";
import { figureKey } from "../findConflicts";
import type { MappedCell } from "../mapping";
import { cellLookup, placeKey } from "./cellLookup";
import { checkStored, type StoredVerdict } from "./checkStored";

export interface JudgedCell {
  readonly stored: StoredCell;
  readonly verdict: StoredVerdict;
}

export interface JudgedMapping {
  readonly judged: readonly JudgedCell[];
  /**
   * Cells found that only a person can judge: a kept one contradicts them, or the figure's own table was pushed apart, so
   * that another place (a copy of that table) may be wrong as well.
   */
  readonly contested: ReadonlySet<MappedCell>;
}

/**
 * Kept cells against what they hold today and against what finding afresh says of the same cells. Where the sheet now
 * says another year, or another indicator, the sheet goes before what was kept automatically, never before a person's
 * word about the indicator.
 */
export function judgeStored(
  stored: readonly StoredCell[],
  found: readonly MappedCell[],
  grids: readonly CellGrid[],
): JudgedMapping {
  const lookUp = cellLookup(grids);
  const foundAt = new Map<string, MappedCell[]>();
  for (const cell of found) foundAt.set(placeKey(cell.ref), [...(foundAt.get(placeKey(cell.ref)) ?? []), cell]);
  const contested = new Set<MappedCell>();
  const sheets = new Map(grids.filter(({ ownedAs }) => ownedAs === null).map((grid) => [grid.sheet, grid]));
  const judged = stored.map((cell): JudgedCell => {
    const verdict = checkStored(cell, lookUp, (sheet) => sheets.get(sheet));
    const rivals = cell.ref === null ? [] : (foundAt.get(placeKey(cell.ref)) ?? []);
    if (rivals.some((rival) => figureKey(rival) === figureKey(cell))) return { stored: cell, verdict };
    if (verdict === "torn" || verdict === "broken") for (const rival of rivals) contested.add(rival);
    if (verdict !== "intact" || cell.origin === "dropped" || cell.origin === "assigned" || rivals.length === 0)
      return { stored: cell, verdict };
    const isOtherIndicator = rivals.every(({ indicatorId }) => indicatorId !== cell.indicatorId);
    if (!isOtherIndicator) return { stored: cell, verdict: "headingChanged" };
    if (cell.origin === "found") return { stored: cell, verdict: "labelChanged" };
    for (const rival of rivals) contested.add(rival);
    return { stored: cell, verdict };
  });
  const torn = new Set(judged.filter(({ verdict }) => verdict === "torn").map(({ stored: cell }) => figureKey(cell)));
  const intact = new Set(
    judged.filter(({ verdict }) => verdict === "intact").map(({ stored: cell }) => ownPlace(cell)),
  );
  for (const cell of found) if (torn.has(figureKey(cell)) && !intact.has(ownPlace(cell))) contested.add(cell);
  return { judged, contested };
}

function ownPlace(cell: Pick<StoredCell, "indicatorId" | "field" | "fiscalYear" | "ref">): string {
  return `${figureKey(cell)}\u0000${cell.ref === null ? "" : placeKey(cell.ref)}`;
}
