import type { MissingReason, Observation } from "../../kpi/evaluation";
import type { SourceLoss } from "./openLosses";

/**
 * Observations where the sources of actuals are lost: the year's reason is "mappingBroken", and where the latest figure
 * is among them (or its name speaks of another indicator) the whole indicator waits for its mapping to be mended.
 */
export function withLostSources(
  observations: readonly Observation[],
  losses: readonly SourceLoss[],
): readonly Observation[] {
  const lostYears = new Map<string, number[]>();
  for (const { indicatorId, field, fiscalYear } of losses) {
    if (field !== "actual" || fiscalYear === null) continue;
    lostYears.set(indicatorId, [...(lostYears.get(indicatorId) ?? []), fiscalYear]);
  }
  return observations.map((observation) => {
    const years = lostYears.get(observation.indicatorId) ?? [];
    if (years.length === 0) return observation;
    const broken = Object.fromEntries(years.map((year): [number, MissingReason] => [year, "mappingBroken"]));
    const latest = Math.max(-Infinity, ...Object.keys(observation.actuals).map(Number));
    return {
      ...observation,
      missing: { ...observation.missing, ...broken },
      ...(years.some((year) => year > latest) ? { mappingBroken: true } : {}),
    };
  });
}
