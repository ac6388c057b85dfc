import type { Decision } from "../kpi/decision";
import type { Evaluation, FigureFlag, MissingReason } from "../kpi/evaluation";
import type { Scheme } from "../kpi/scheme";
import type { Indicator, Strategy } from "../kpi/strategy";
import type { CellRef } from "../workbook/cellAddress";
import type { FigureOrigins } from "./figureOrigin";
import type { TextsByIndicator } from "./entries/answeredEntries";
import type { StoredMapping } from "../workbook/storedMapping";

/** Where a figure of a report comes from. */
export type BoundValue =
  /** A live reference: the cell's number × scale is in the indicator's unit. */
  | { readonly kind: "live"; readonly ref: CellRef; readonly scale: number; readonly value: number }
  /** A confirmed value kept on the data sheet because the source is text or in conflict (転記). */
  | { readonly kind: "transcribed"; readonly ref: CellRef; readonly text: string; readonly value: number }
  /** The strategy's own figure, where no sheet states it. */
  | { readonly kind: "strategy"; readonly value: number }
  /** Nothing yet. With `ref` and `scale` the formula waits for a number in that cell; until then the reason is shown. */
  | { readonly kind: "none"; readonly reason: MissingReason; readonly ref: CellRef | null; readonly scale?: number };

/** One indicator with its sources. Years are fiscal years. */
export interface ReportRow {
  readonly indicator: Indicator;
  readonly baseline: BoundValue;
  /** "none" for an arrow target. */
  readonly target: BoundValue;
  readonly actuals: Readonly<Record<number, BoundValue>>;
  /** Every label cell the live sources stand beside, with the text it had. */
  readonly labelChecks: readonly { readonly ref: CellRef; readonly text: string }[];
  /** Sample sizes of surveys by year; `baselineSampleSize` for the baseline. */
  readonly sampleSizes?: Readonly<Record<number, number>>;
  readonly baselineSampleSize?: number;
  /** 見込・速報・確定・改定 by the year of the figure, and revised figures as first published, in the unit. */
  readonly flags?: Readonly<Record<number, FigureFlag>>;
  readonly firstPublished?: Readonly<Record<number, number>>;
  /** The cell a link leads to: the latest actual, else the label. */
  readonly source: CellRef | null;
  readonly evaluation: Evaluation;
}

/** Everything a report is planned from. */
export interface ReportInput {
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  readonly reportYear: number;
  /** Years with a column, ascending: the plan's and any other that has figures. */
  readonly years: readonly number[];
  readonly rows: readonly ReportRow[];
  /** 評価（決定） of any year, as read back from the status table; left out: none. */
  readonly decisions?: readonly Decision[];
  /** What departments answered in words for the report year; left out: nothing. */
  readonly departmentTexts?: TextsByIndicator;
  /** Where returned figures were written, by the cell that holds them now; left out: nothing was returned. */
  readonly origins?: FigureOrigins;
  /** Printed on every page where set, e.g. 「市の公式評価ではありません」. */
  readonly disclaimer: string | null;
  /** The mapping to be kept in the workbook; null or left out: its sheet is not written. */
  readonly mapping?: StoredMapping | null;
}
