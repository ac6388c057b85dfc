import type { Indicator } from "../kpi/strategy";

/** What a label's surroundings say for or against an indicator. */
export interface LabelEvidence {
  readonly label: string;
  /** Unit stated beside the label; null: none. */
  readonly unit: string | null;
  /** Whether the baseline or target in the row equals the indicator's; figures that say little count as `unknown`. */
  readonly figures: (indicator: Indicator) => "equal" | "differ" | "unknown";
  /** Whether the row's actuals are of the size of the indicator's baseline and target; `scale`: they are in another unit. */
  readonly magnitude?: (indicator: Indicator) => "fits" | "off" | "scale" | "unknown";
  /** Ids of the goals named above the row or by the sheet; null or left out: not known. */
  readonly goalHint?: readonly string[] | null;
}
