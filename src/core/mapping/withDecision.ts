import { figureKey } from "./findConflicts";
import type { MappedCell } from "./mapping";
import { decidedCellKey, type DecidedCell, type MappingDecision } from "./mappingDecision";

/**
 * The decisions with every cell of a suggestion 採用 or 見送り, or open again (null). `fiscalYear`: the year of actuals
 * whose sheet states none. What was decided about them before is replaced.
 */
export function withVerdict(
  decisions: readonly MappingDecision[],
  cells: readonly MappedCell[],
  verdict: "accepted" | "dropped" | null,
  fiscalYear: number | null = null,
): readonly MappingDecision[] {
  const keys = new Set(cells.map(decidedCellKey));
  const others = decisions.filter((each) => each.verdict === "chosen" || !keys.has(decidedCellKey(each.cell)));
  if (verdict === null) return others;
  return [
    ...others,
    ...cells.map((cell): MappingDecision => {
      const decided = decidedCellOf(cell);
      return verdict === "accepted" ? { verdict, cell: decided, fiscalYear } : { verdict, cell: decided };
    }),
  ];
}

/** The decisions with one of the places that differ chosen, or none (null). */
export function withChoice(
  decisions: readonly MappingDecision[],
  candidates: readonly MappedCell[],
  chosen: MappedCell | null,
): readonly MappingDecision[] {
  const figures = new Set(candidates.map(figureKey));
  const others = decisions.filter((each) => each.verdict !== "chosen" || !figures.has(figureKey(each.cell)));
  return chosen === null ? others : [...others, { verdict: "chosen", cell: decidedCellOf(chosen) }];
}

/** Figures are left out: a decision is about a place, not about what stands in it today. */
function decidedCellOf({ indicatorId, field, fiscalYear, ref, labelText }: MappedCell): DecidedCell {
  return { indicatorId, field, fiscalYear, ref, labelText };
}
