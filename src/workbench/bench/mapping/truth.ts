import type { MappedField } from "../../../core/mapping/mapping";
import type { CellRef } from "../../../core/workbook/cellAddress";

/**
 * What is asked of a true cell.
 * `apply`: a clerk who knows the plan reads it without asking back; it must be found.
 * `suggest`: the clerk would be right but had to guess: another wording of the name, a year that is nowhere stated.
 * `optional`: true, but nobody misses it: blanks, years before the plan, yearly targets.
 */
export type Expectation = "apply" | "suggest" | "optional";

/** What one cell truly is. */
export interface TruthCell {
  readonly indicatorId: string;
  readonly field: MappedField;
  /** Fiscal year; null: the sheet does not say (then any year is accepted in a suggestion). */
  readonly fiscalYear: number | null;
  readonly ref: CellRef;
  /** In the indicator's unit; null: the cell holds no figure. */
  readonly value: number | null;
  readonly arrow: "↑" | "↓" | null;
  readonly expectation: Expectation;
  /** true: leaving the figure to the user is as right as reading it (a second figure stands beside it). */
  readonly orNothing: boolean;
  readonly origin: TruthOrigin;
}

/** Where a true cell stands and how it is written, for telling why it was missed. */
export interface TruthOrigin {
  /** Unique in the workbook. */
  readonly table: string;
  /** What is particular about the way the table is laid out. */
  readonly traits: readonly string[];
  readonly label: string;
  /** Spellings of the name. */
  readonly spellings: readonly string[];
  /** Words that say which field and year it is, and the names of those notations. */
  readonly heading: string;
  readonly headings: readonly string[];
  /** Notation of the value. */
  readonly value: string;
}

/** A cell that looks like a figure of ours and is not, and what it is. */
export interface Decoy {
  readonly ref: CellRef;
  readonly what: string;
}
