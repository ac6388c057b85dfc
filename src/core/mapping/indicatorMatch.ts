import type { Indicator } from "../kpi/strategy";
import type { Evidence } from "./evidence";

/** An indicator a label may name. */
export interface IndicatorMatch {
  readonly indicator: Indicator;
  /** 0..1 */
  readonly confidence: number;
  /** true: applied without a person. */
  readonly isAccepted: boolean;
  /** What the confidence is made of. */
  readonly evidence: readonly Evidence[];
  /** The evidence as a sentence, Japanese, for the user. */
  readonly reason: string;
}
