import type { Observation } from "../kpi/evaluation";
import type { Strategy } from "../kpi/strategy";
import type { MappingProposal } from "./mapping";

/** What is known of each indicator: one observation per indicator, in the order of the strategy. */
export function readObservations(strategy: Strategy, _proposal: MappingProposal): readonly Observation[] {
  return strategy.indicators.map((indicator) => ({
    indicatorId: indicator.id,
    baseline: indicator.baseline,
    target: indicator.target.kind === "number" ? indicator.target.value : null,
    actuals: {},
    missing: {},
  }));
}
