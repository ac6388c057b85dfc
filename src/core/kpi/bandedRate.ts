import { ownRate } from "./ownRate";
import type { RateKey } from "./publishedRate";
import type { Scheme } from "./scheme";
import type { Indicator } from "./strategy";

/** Which printed rate the bands compare; `isOwn`: it is the indicator's own formula, not the scheme's choice. */
export interface BandedRate {
  readonly rate: RateKey;
  readonly isOwn: boolean;
}

/**
 * An own formula takes the place of the plain rate a scheme bands; a pace is always of the progress, and an expected
 * value is a pace of its own. [AR7]
 */
export function bandedRate(
  { achievementFormula }: Pick<Indicator, "achievementFormula">,
  scheme: Pick<Scheme, "bandedRate">,
): BandedRate {
  const isPlain = scheme.bandedRate === "progressRate" || scheme.bandedRate === "achievementRate";
  return isPlain && achievementFormula !== null
    ? { rate: ownRate[achievementFormula], isOwn: true }
    : { rate: scheme.bandedRate, isOwn: false };
}
