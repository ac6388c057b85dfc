import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";

/** Change against last year, as a ratio of last year's figure, from which a figure is pointed at. */
const JUMP = 0.5;
/** Changes this small, in the unit, are no jump: 1 件 → 2 件. */
const SMALL_CHANGE = 1;

/** The same figure as in the last report, or one that jumped against it. `isReported`: it belongs to the report year. */
export function checkAgainstLastYear(
  indicator: Indicator,
  actual: number,
  lastYear: number | null,
  isReported: boolean,
): readonly Pick<Issue, "code" | "severity" | "params">[] {
  if (lastYear === null) return [];
  const params = { actual, lastYear };
  const isMaintain = indicator.direction === "maintainAtLeast" || indicator.direction === "maintainAtMost";
  if (actual === lastYear) {
    return isReported && !isMaintain ? [{ code: "same-as-last-year", severity: "info", params }] : [];
  }
  const change = Math.abs(actual - lastYear);
  const isJump = change > SMALL_CHANGE && change >= Math.abs(lastYear) * JUMP && lastYear !== 0;
  return isJump
    ? [{ code: "jump", severity: "warning", params: { ...params, ratio: (actual - lastYear) / Math.abs(lastYear) } }]
    : [];
}
