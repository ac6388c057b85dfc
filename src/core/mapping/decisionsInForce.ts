import { absoluteReference, type CellRef } from "../workbook/cellAddress";
import { figureKey } from "./findConflicts";
import { decidedCellKey, type MappingDecision } from "./mappingDecision";

/**
 * What is decided after all: the workbook's own decisions first, this session's after them; about a cell, and about the
 * choice for a figure, the last word counts. What was taken back is in it no more.
 */
export function decisionsInForce(
  recalled: readonly MappingDecision[],
  ofThisRun: readonly MappingDecision[],
): readonly MappingDecision[] {
  const byCell = new Map<string, MappingDecision>();
  const byFigure = new Map<string, MappingDecision>();
  const forgotten: MappingDecision[] = [];
  for (const decision of [...recalled, ...ofThisRun]) {
    const { verdict, cell } = decision;
    if (verdict === "chosen") byFigure.set(figureKey(cell), decision);
    else if (verdict === "unchosen") byFigure.delete(figureKey(cell));
    else if (verdict === "forgotten") forgotten.push(decision);
    else if (verdict === "reopened") byCell.delete(decidedCellKey(cell));
    else {
      // one cell stands for one figure: assigned anew, it is not the earlier one any more
      if (verdict === "assigned") for (const key of assignedAt(cell.ref, byCell)) byCell.delete(key);
      byCell.set(decidedCellKey(cell), decision);
    }
  }
  return [...byCell.values(), ...byFigure.values(), ...forgotten];
}

function assignedAt(ref: CellRef, byCell: ReadonlyMap<string, MappingDecision>): readonly string[] {
  const place = absoluteReference(ref);
  return [...byCell].flatMap(([key, { verdict, cell }]) =>
    verdict === "assigned" && absoluteReference(cell.ref) === place ? [key] : [],
  );
}
