import type { Observation } from "./evaluation";
import { decimal } from "./fraction";
import type { ObservedFigures } from "./observedFigures";
import { samplingMargin } from "./samplingMargin";
import type { Indicator } from "./strategy";

/** The margin (percent points) of both surveys where the change since the baseline does not leave it, else null. [SV2] */
export function samplingErrorOf(
  indicator: Indicator,
  observation: Observation,
  { dataYear, actual, baseline, baselineFromYear }: ObservedFigures,
): number | null {
  if (dataYear === null || actual === null || baseline === null) return null;
  const sizes = observation.sampleSizes ?? {};
  const sizeBefore = baselineFromYear === null ? observation.baselineSampleSize : sizes[baselineFromYear];
  const sizeAfter = sizes[dataYear];
  if (sizeBefore === undefined || sizeAfter === undefined) return null;
  const before = { percent: baseline, sampleSize: sizeBefore };
  const margin = samplingMargin(indicator.unit, before, { percent: actual, sampleSize: sizeAfter });
  if (margin === null) return null;
  return decimal(actual).minus(decimal(baseline)).abs().toNumber() <= margin ? margin : null;
}
