import type { BandedRate } from "./bandedRate";
import type { Evaluation } from "./evaluation";
import type { Figures } from "./figures";
import type { Scheme } from "./scheme";
import type { Indicator } from "./strategy";

/** Everything the status rules look at, for an indicator that has a figure inside the plan period. */
export interface Judgement {
  readonly indicator: Pick<Indicator, "tolerance" | "deadBand">;
  readonly scheme: Scheme;
  readonly figures: Figures;
  readonly isArrow: boolean;
  /** false for an arrow target. */
  readonly met: boolean;
  readonly printed: Evaluation["printed"];
  readonly banded: BandedRate;
  /** The change since the baseline is inside the margin of both surveys. */
  readonly withinSamplingError: boolean;
}
