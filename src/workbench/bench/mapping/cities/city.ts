import type { Strategy } from "../../../../core/kpi/strategy";

/** A measure that is not in the plan but looks as if it were. `value` is a usual figure in its unit. */
export interface LookAlike {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly decimals: number;
}

/** A city with its plan and what else stands in its sheets. */
export interface City {
  readonly strategy: Strategy;
  readonly departments: Readonly<Record<string, string>>;
  readonly lookAlikes: readonly LookAlike[];
  /** Other wordings of a name that a person would take for the same measure, by indicator id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}
