import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";

/** The strategy with the indicators of one goal alone: X2 has six, of four departments. */
export function goalStrategy(goalId: string): typeof kitamotoStrategy {
  return { ...kitamotoStrategy, indicators: kitamotoStrategy.indicators.filter((each) => each.goalId === goalId) };
}
