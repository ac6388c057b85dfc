import { isHigherBetter } from "../../kpi/isHigherBetter";
import type { Indicator } from "../../kpi/strategy";

/** Said after the title of a chart of figures: a falling line is good news where lower is better. */
export function directionSuffix({ direction, directionConfirmed }: Indicator): string {
  if (!directionConfirmed) return "（目標の向きは確認中）";
  return isHigherBetter(direction) ? "" : "（↓低いほど良い）";
}
