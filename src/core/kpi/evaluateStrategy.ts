import { evaluateIndicator } from "./evaluateIndicator";
import type { Evaluation, Observation } from "./evaluation";
import type { Scheme } from "./scheme";
import type { Strategy } from "./strategy";

/**
 * One evaluation per indicator of the strategy, in its order; an indicator nothing was observed of is 未評価.
 * Of two observations of one indicator the first counts; those of other indicators are left aside. [ST1]
 */
export function evaluateStrategy(
  strategy: Strategy,
  observations: readonly Observation[],
  scheme: Scheme,
  reportYear: number,
): readonly Evaluation[] {
  const context = { scheme, period: strategy.period, reportYear };
  return strategy.indicators.map((indicator) => {
    const nothing: Observation = {
      indicatorId: indicator.id,
      baseline: null,
      target: null,
      actuals: {},
      missing: {},
    };
    const observation = observations.find(({ indicatorId }) => indicatorId === indicator.id) ?? nothing;
    return evaluateIndicator(indicator, observation, context);
  });
}
