/** What can be wrong with a strategy definition. Sentences: `strategyProblemText.ja`. */
export type StrategyProblemCode =
  | "value-missing"
  | "value-invalid"
  | "duplicate-goal"
  | "duplicate-indicator"
  | "duplicate-name"
  | "unknown-goal"
  | "unknown-oddity"
  | "period-without-length"
  | "arrow-against-direction"
  | "arrow-with-maintain"
  | "baseline-year-after-target-year"
  | "start-year-outside-plan"
  | "interim-outside-plan"
  | "interim-differs-from-target";

/** One finding in a strategy definition. */
export interface StrategyProblem {
  readonly code: StrategyProblemCode;
  /** Where, as `indicators.3.unit`. */
  readonly path: string;
  readonly indicatorId?: string;
  /** The value found, as text. */
  readonly found?: string;
}
