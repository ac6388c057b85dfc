import type { MappedField } from "./mapping";
import type { FigureFlag, MissingReason } from "../kpi/evaluation";

export interface ExpectedValue {
  /** The indicator's unit; "" where the plan states none. */
  readonly unit: string;
  /** The unit the sheet states for this cell (unit column, heading, bracket); a unit in the cell itself wins. */
  readonly statedUnit?: string | null;
  /** true for a target: ↑ and 増加 are read as a direction. */
  readonly allowArrow?: boolean;
  /** What the figure is to be: then 基準値：340人 is read where a baseline is expected. Left out: bare figures only. */
  readonly field?: MappedField;
}

/** Words beside a number that qualify it: 約, 以上, ※, (全国6位). */
export interface Qualifier {
  readonly kind: "approximate" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "footnote" | "note";
  readonly text: string;
}

export interface ParsedNumber {
  readonly kind: "number";
  /** In the expected unit. */
  readonly value: number;
  /** The figure as it stands in the cell, before scaling. */
  readonly figure: number;
  /** figure × scale = value. */
  readonly scale: number;
  /** Unit the figure was taken to be in; null: none stated, the expected one assumed. */
  readonly unit: string | null;
  readonly conversion: "unit" | "fraction" | "format" | null;
  readonly qualifiers: readonly Qualifier[];
  readonly flag: FigureFlag | null;
  /** Fiscal year written in brackets beside the figure. */
  readonly year: number | null;
  /** true where a text holds the number. */
  readonly isText: boolean;
}

/**
 * Why a cell is no figure: two figures, a range, a unit of another kind, a date or a year, TRUE or FALSE, 〃, the figure of
 * an earlier time (前回値), other words.
 */
export type NotUnderstoodReason = "ambiguous" | "range" | "unit" | "date" | "boolean" | "ditto" | "previous" | "words";

export type ParsedValue =
  | ParsedNumber
  | { readonly kind: "arrow"; readonly arrow: "↑" | "↓" }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  | { readonly kind: "notUnderstood"; readonly why: NotUnderstoodReason };
