import type { CellRef } from "../../workbook/cellAddress";
import type { MappedField } from "../mapping";

/**
 * What became of a source since the mapping was kept. `new`: found now, not kept before · `moved`: found again by name at
 * another place (rows were sorted, the table was made anew) · `labelChanged`: another name stands beside it now ·
 * `headingChanged`: the heading names another year now · `torn`: name and figure do not stand in one line any more ·
 * `broken`: the cell was deleted · `vanished`: its name was emptied. Rows inserted or sheets renamed are no change.
 */
export type SourceChangeKind = "new" | "moved" | LostKind;

/** Nothing is used of a source that is lost. */
export type LostKind = "labelChanged" | "headingChanged" | "torn" | "broken" | "vanished";

/** One figure whose source is not what it was. */
export interface SourceChange {
  readonly kind: SourceChangeKind;
  readonly indicatorId: string;
  readonly field: MappedField;
  /** Fiscal year of an actual, else null or the year the sheet stated. */
  readonly fiscalYear: number | null;
  /** Last known place; null for a new source. */
  readonly from: CellRef | null;
  /** Where it stands now, or, of a lost one, the cell that is not used any more; null: nowhere. */
  readonly to: CellRef | null;
  /** What the label said when the source was kept (of a new one: says). */
  readonly labelText: string;
}
