import { figureKey } from "./findConflicts";
import type { MappedCell } from "./mapping";
import { decidedCellKey, type DecidedCell, type MappingDecision } from "./mappingDecision";

/**
 * The decisions with every cell of a suggestion 採用 or 見送り, or open again (null), also where the workbook remembers
 * otherwise. `fiscalYear`: the year of actuals whose sheet states none. What was decided about them before is replaced.
 */
export function withVerdict(
  decisions: readonly MappingDecision[],
  cells: readonly MappedCell[],
  verdict: "accepted" | "dropped" | null,
  fiscalYear: number | null = null,
): readonly MappingDecision[] {
  const keys = new Set(cells.map(decidedCellKey));
  const others = decisions.filter((each) => isChoice(each) || !keys.has(decidedCellKey(each.cell)));
  return [
    ...others,
    ...cells.map((mapped): MappingDecision => {
      const cell = decidedCellOf(mapped);
      if (verdict === "accepted") return { verdict, cell, fiscalYear };
      return verdict === null ? { verdict: "reopened", cell } : { verdict, cell };
    }),
  ];
}

/** The decisions with one of the places that differ chosen, or none (null), also where the workbook remembers one. */
export function withChoice(
  decisions: readonly MappingDecision[],
  candidates: readonly MappedCell[],
  chosen: MappedCell | null,
): readonly MappingDecision[] {
  const figures = new Set(candidates.map(figureKey));
  const others = decisions.filter((each) => !isChoice(each) || !figures.has(figureKey(each.cell)));
  if (chosen !== null) return [...others, { verdict: "chosen", cell: decidedCellOf(chosen) }];
  const [first] = candidates;
  return first === undefined ? others : [...others, { verdict: "unchosen", cell: decidedCellOf(first) }];
}

function isChoice({ verdict }: MappingDecision): boolean {
  return verdict === "chosen" || verdict === "unchosen" || verdict === "forgotten";
}

/** Figures are left out: a decision is about a place, not about what stands in it today. */
function decidedCellOf({ indicatorId, field, fiscalYear, ref, label, labelText }: MappedCell): DecidedCell {
  return { indicatorId, field, fiscalYear, ref, label: labelText === "" ? null : label, labelText };
}
