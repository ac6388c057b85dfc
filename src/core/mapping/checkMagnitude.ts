import type { Issue } from "../issues/issue";
import { isPercentUnit } from "../kpi/isPercentUnit";
import type { Indicator } from "../kpi/strategy";

type Finding = Pick<Issue, "code" | "severity" | "params">;

/** How many times above the higher, or below the lower, of baseline and target a figure may lie unremarked. */
const TOLERATED = 5;

function decimalsOf(figure: number): number {
  return String(figure).split(".")[1]?.length ?? 0;
}

/** 0.594 under ％: a share as a fraction, in a cell that is not formatted as percent. Pointed at, never converted. */
function isLikeFraction({ unit, decimals }: Indicator, actual: number, isLow: boolean): boolean {
  const size = Math.abs(actual);
  return isPercentUnit(unit) && size > 0 && size <= 1 && (isLow || decimalsOf(actual) > Math.max(1, decimals));
}

/** Whole powers of ten between a figure and the plan's: 95 against 12.4 and 13.0 is ten times off. */
export function checkMagnitude(indicator: Indicator, actual: number): readonly Finding[] {
  const target = indicator.target.kind === "number" ? indicator.target.value : null;
  const plan = [indicator.baseline, target].flatMap((figure) => (figure === null ? [] : [Math.abs(figure)]));
  const highest = Math.max(0, ...plan);
  const lowest = Math.min(highest, ...plan);
  const size = Math.abs(actual);
  // A plan that starts or ends at 0 leaves no lower bound.
  const isHigh = highest > 0 && size > highest * TOLERATED;
  const isLow = lowest > 0 && size > 0 && size * TOLERATED < lowest;
  const isFraction = isLikeFraction(indicator, actual, isLow);
  if (!isHigh && !isLow && !isFraction) return [];
  const times = isHigh ? size / highest : lowest / size;
  const factor = isFraction ? 100 : 10 ** Math.max(1, Math.round(Math.log10(times)));
  const direction = isHigh ? "high" : "low";
  const params = { factor, direction, reference: isHigh ? highest : lowest };
  return [
    {
      code: "magnitude-off",
      severity: "warning",
      params: isFraction ? { ...params, why: "fraction" } : params,
    },
  ];
}
