import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";

/** How many times above the higher, or below the lower, of baseline and target a figure may lie unremarked. */
const TOLERATED = 5;

/** Whole powers of ten between a figure and the plan's: 95 against 12.4 and 13.0 is ten times off. */
export function checkMagnitude(
  indicator: Indicator,
  actual: number,
): readonly Pick<Issue, "code" | "severity" | "params">[] {
  const target = indicator.target.kind === "number" ? indicator.target.value : null;
  const plan = [indicator.baseline, target].flatMap((figure) => (figure === null ? [] : [Math.abs(figure)]));
  const highest = Math.max(0, ...plan);
  const lowest = Math.min(highest, ...plan);
  const size = Math.abs(actual);
  // A plan that starts or ends at 0 leaves no lower bound.
  const isHigh = highest > 0 && size > highest * TOLERATED;
  const isLow = lowest > 0 && size > 0 && size * TOLERATED < lowest;
  if (!isHigh && !isLow) return [];
  const times = isHigh ? size / highest : lowest / size;
  const factor = 10 ** Math.max(1, Math.round(Math.log10(times)));
  return [
    {
      code: "magnitude-off",
      severity: "warning",
      params: { factor, direction: isHigh ? "high" : "low", reference: isHigh ? highest : lowest },
    },
  ];
}
