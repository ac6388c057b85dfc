import { absoluteReference } from "../../workbook/cellAddress";
import { figureKey } from "../findConflicts";
import type { MappingProposal } from "../mapping";
import type { MappingDecision } from "../mappingDecision";
import type { LostKind, SourceChange } from "./sourceChange";
import { saysSomething } from "./successor";

export type SourceLoss = SourceChange & { readonly kind: LostKind };

export function isLoss(change: SourceChange): change is SourceLoss {
  return change.kind !== "new" && change.kind !== "moved";
}

/** Lost sources whose figure stands nowhere else: nobody has mended them, nor said that they are not wanted any more. */
export function openLosses(
  changes: readonly SourceChange[],
  proposal: MappingProposal,
  decisions: readonly MappingDecision[],
): readonly SourceLoss[] {
  const known = new Set(proposal.cells.filter(saysSomething).map(figureKey));
  const forgotten = new Set(
    decisions.flatMap(({ verdict, cell }) =>
      verdict === "forgotten" ? [`${figureKey(cell)}\u0000${absoluteReference(cell.ref)}`] : [],
    ),
  );
  return changes.filter(isLoss).filter((change) => {
    const key = figureKey(change);
    const place = change.from === null ? "" : absoluteReference(change.from);
    return !known.has(key) && !forgotten.has(`${key}\u0000${place}`);
  });
}
