import type { Issue } from "../issues/issue";
import { isMaintain } from "../kpi/isMaintain";
import type { Indicator } from "../kpi/strategy";

type Finding = Pick<Issue, "code" | "severity" | "params">;

/** Change against last year, as a ratio of last year's figure, from which a figure is pointed at. */
const JUMP = 0.5;
/** Changes this small, in the unit, are no jump: 1 件 → 2 件. */
const SMALL_CHANGE = 1;

/** An earlier figure of the same indicator. */
export interface EarlierFigure {
  readonly fiscalYear: number;
  readonly value: number;
}

/**
 * The same figure as in the last report (the latest earlier year with one), or one that jumped against last year.
 * `isReported`: it belongs to the report year.
 */
export function checkAgainstLastYear(
  indicator: Indicator,
  actual: EarlierFigure,
  earlier: EarlierFigure | null,
  isReported: boolean,
): readonly Finding[] {
  if (earlier === null) return [];
  const { value } = actual;
  const params = { actual: value, lastYear: earlier.value, since: earlier.fiscalYear };
  if (value === earlier.value) {
    return isReported && !isMaintain(indicator.direction)
      ? [{ code: "same-as-last-year", severity: "info", params }]
      : [];
  }
  if (earlier.fiscalYear !== actual.fiscalYear - 1 || earlier.value === 0) return [];
  const change = Math.abs(value - earlier.value);
  const isJump = change > SMALL_CHANGE && change >= Math.abs(earlier.value) * JUMP;
  const ratio = (value - earlier.value) / Math.abs(earlier.value);
  return isJump ? [{ code: "jump", severity: "warning", params: { ...params, ratio } }] : [];
}
