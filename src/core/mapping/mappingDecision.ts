import { absoluteReference } from "../workbook/cellAddress";
import type { MappedCell } from "./mapping";

/** The cell a decision is about: its place and the label it stood beside. Another label there is another cell. */
export type DecidedCell = Pick<MappedCell, "indicatorId" | "field" | "fiscalYear" | "ref" | "labelText">;

/** What a person decided about one cell. */
export type MappingDecision =
  /** 採用 of a suggestion; `fiscalYear`: the year of an actual whose sheet states none, else null. */
  | { readonly verdict: "accepted"; readonly cell: DecidedCell; readonly fiscalYear: number | null }
  /** 見送り of a suggestion. */
  | { readonly verdict: "dropped"; readonly cell: DecidedCell }
  /** Of several places with different figures, this one counts. */
  | { readonly verdict: "chosen"; readonly cell: DecidedCell };

/** Two cells are the same for a decision when they have the same key. */
export function decidedCellKey({ indicatorId, field, fiscalYear, ref, labelText }: DecidedCell): string {
  return [indicatorId, field, fiscalYear ?? "", absoluteReference(ref), labelText].join("\u0000");
}
