import type { MappedField } from "../../../core/mapping/mapping";
import type { CellRef } from "../../../core/workbook/cellAddress";

/**
 * What is asked of a true cell, decided from the sheet and the plan alone, never from what the product does.
 *
 * `apply`: a clerk who knows the plan reads it without asking back. That is the case where the name is the plan's but for
 * what normalising takes away (width, case, CJK radicals, spaces, line breaks, bullets, numbering, quotes, dashes, the
 * listed pairs of words, kinds of brackets, a unit in brackets, footnote marks), some words over, beside or above the
 * figures say the field, and its year stands in them, in an upper header, in the title or in the sheet's name. Hidden
 * rows, columns and sheets are read. A word for a missing figure or an error is to be known as the absence of that figure.
 * `suggest`: the clerk would be right but had to guess: the name in other words (a synonym, words left out or added).
 * `optional`: true, but nobody misses it: blank cells, years before the plan, yearly targets (only as that year's),
 * last year's figures in a column of their own.
 *
 * All other cells are no figures of the plan, however near: rates, grades, expected values, differences, sums, parts of an
 * indicator (うち…), averages of others, measures that differ in object, scope, nature or kind of unit, and figures nothing
 * says the field or the year of.
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
