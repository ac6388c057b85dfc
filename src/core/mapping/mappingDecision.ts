import { absoluteReference, type CellRef } from "../workbook/cellAddress";
import type { MappedCell } from "./mapping";

/**
 * The cell a decision is about: its place and the label it stood beside. Another label there is another cell. `label`
 * null with an empty `labelText`: no text stands beside it.
 */
export type DecidedCell = Pick<MappedCell, "indicatorId" | "field" | "fiscalYear" | "ref" | "labelText"> & {
  readonly label: CellRef | null;
};

/** What a person decided about one cell. The last word about a cell counts, also over what the workbook remembers. */
export type MappingDecision =
  /** 採用 of a suggestion; `fiscalYear`: the year of an actual whose sheet states none, else null. */
  | { readonly verdict: "accepted"; readonly cell: DecidedCell; readonly fiscalYear: number | null }
  /** 見送り of a suggestion, or of a cell that was taken. */
  | { readonly verdict: "dropped"; readonly cell: DecidedCell }
  /** Of several places with different figures, this one counts. */
  | { readonly verdict: "chosen"; readonly cell: DecidedCell }
  /** 手動: cells that were found nowhere, or for another indicator. */
  | { readonly verdict: "assigned"; readonly cell: DecidedCell }
  /** 採用, 見送り or 手動 taken back, also one that the workbook remembers. */
  | { readonly verdict: "reopened"; readonly cell: DecidedCell }
  /** The choice among places taken back; of `cell` only indicator, field and year count. */
  | { readonly verdict: "unchosen"; readonly cell: DecidedCell }
  /** A source that is lost is not asked about any more; `cell.ref` is its last known place. */
  | { readonly verdict: "forgotten"; readonly cell: DecidedCell };

/** Two cells are the same for a decision when they have the same key. */
export function decidedCellKey({ indicatorId, field, fiscalYear, ref, labelText }: Omit<DecidedCell, "label">): string {
  return [indicatorId, field, fiscalYear ?? "", absoluteReference(ref), labelText].join("\u0000");
}
