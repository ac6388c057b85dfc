import type { FigureFlag, MissingReason } from "../kpi/evaluation";
import type { CellRef } from "../workbook/cellAddress";
import type { Evidence } from "./evidence";

export type MappedField = "baseline" | "target" | "actual";

/**
 * One cell taken for one figure of one indicator.
 * `value` is in the indicator's unit (already scaled); null with `missing` where the cell holds no usable number.
 */
export interface MappedCell {
  readonly indicatorId: string;
  readonly field: MappedField;
  /** Fiscal year of an actual; for baseline and target the year the sheet states, else null. */
  readonly fiscalYear: number | null;
  readonly ref: CellRef;
  /** The cell that names the indicator. */
  readonly label: CellRef;
  /** The label's text when it was mapped, as it stands in the cell. */
  readonly labelText: string;
  readonly value: number | null;
  /** An arrow written where a target stands. */
  readonly arrow: "↑" | "↓" | null;
  readonly missing: MissingReason | null;
  /** 速報値, 見込 and the like, where the cell says so. */
  readonly flag?: FigureFlag;
  /** Text of the cell as shown. */
  readonly text: string;
  /** Cell figure × scale = value (0.001 for 人 → 千人, 100 for a fraction shown as percent). */
  readonly scale: number;
  /** true when the cell holds a number a formula can refer to. */
  readonly isNumeric: boolean;
  /** Why it was taken, in words for the user (Japanese). */
  readonly reason: string;
  /** 0..1 */
  readonly confidence: number;
  /** What the confidence is made of, where the cell was found and not assigned by hand. */
  readonly evidence?: readonly Evidence[];
}

/** Several cells for the same indicator, field and year. */
export interface MappingConflict {
  readonly indicatorId: string;
  readonly field: MappedField;
  readonly fiscalYear: number | null;
  readonly candidates: readonly MappedCell[];
  /** Equal figures: the first is used. Different: null until the user chooses. */
  readonly used: MappedCell | null;
  readonly equal: boolean;
}

/** What was found in a workbook. `cells` are applied, `suggestions` wait for a person. */
export interface MappingProposal {
  readonly cells: readonly MappedCell[];
  readonly suggestions: readonly MappedCell[];
  readonly conflicts: readonly MappingConflict[];
}
