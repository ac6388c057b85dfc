import type { FigureFlag } from "../kpi/evaluation";
import type { CellRef } from "../workbook/cellAddress";
import type { MappedField } from "./mapping";
import type { ReadCell } from "./parseValue";

/**
 * Where the year of a figure comes from: its heading, or the sheet's name or title; `titleGuess` and `planYear` (２年目)
 * are inferred and wait for a person.
 */
export type YearOrigin = "heading" | "context" | "titleGuess" | "planYear" | "unknown";

/** One cell that may hold a figure of the indicator its label names, whatever the layout it was found in. */
export interface FoundFigure {
  readonly field: MappedField;
  readonly year: number | null;
  readonly yearFrom: YearOrigin;
  readonly ref: CellRef;
  readonly cell: ReadCell;
  /** Unit the sheet states for this cell; null: none. */
  readonly statedUnit: string | null;
  /** true for a yearly target of the plan's last year: taken only where it equals the plan's target. */
  readonly isYearlyTarget?: boolean;
  /** true for a baseline headed 現状値: with another figure than the plan's it may be today's. */
  readonly isCurrentState?: boolean;
  /** 見込 or 速報値 said by the heading; what the cell says itself wins. */
  readonly flag?: FigureFlag | null;
  /** The heading over (or beside) it, for the reason shown to the user. */
  readonly heading: string;
}

/** A label and its figures: what every layout's reader hands on. */
export interface FoundIndicator {
  readonly label: CellRef;
  readonly labelText: string;
  /** The name to compare where it stands in several cells (大項目 and 小項目); left out: the label's text. */
  readonly name?: string;
  /** Unit from the unit column or the table's note; null: none. */
  readonly unit: string | null;
  /** Ids of the goals named above the row or by the sheet; null or left out: not known. */
  readonly goalHint?: readonly string[] | null;
  readonly figures: readonly FoundFigure[];
}
