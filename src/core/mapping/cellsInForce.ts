import { figureKey } from "./findConflicts";
import type { MappedCell, MappingProposal } from "./mapping";

/**
 * The one cell that counts per indicator, field and fiscal year, in the order found. Where figures differ it is the
 * chosen one, or none until the user chooses; a figure goes before a cell without one, a stated reason before a blank.
 */
export function cellsInForce(proposal: MappingProposal): readonly MappedCell[] {
  const open = new Map(proposal.conflicts.map((conflict) => [figureKey(conflict), conflict]));
  const inForce = new Map<string, MappedCell>();
  const rank = ({ value, arrow, missing }: MappedCell): number =>
    value !== null || arrow !== null ? 3 : missing === "blank" ? 1 : 2;
  for (const cell of proposal.cells) {
    const key = figureKey(cell);
    const conflict = open.get(key);
    if (conflict !== undefined) {
      if (conflict.used !== null) inForce.set(key, conflict.used);
      continue;
    }
    const known = inForce.get(key);
    if (known === undefined || rank(cell) > rank(known)) inForce.set(key, cell);
  }
  return [...inForce.values()];
}
