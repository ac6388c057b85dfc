import type { Issue } from "../issues/issue";
import { isMaintain } from "../kpi/isMaintain";
import type { Indicator } from "../kpi/strategy";

type Finding = Pick<Issue, "code" | "severity" | "params">;

/** Target and baseline one unit or one point apart: the rate says little (率は参考). */
const NARROW_SPAN = 1;

/** A figure that copies the target, or that has another sign than the baseline. */
export function checkAgainstPlan(indicator: Indicator, actual: number): readonly Finding[] {
  const findings: Finding[] = [];
  const { target, baseline } = indicator;
  if (target.kind === "number" && actual === target.value && !isMaintain(indicator.direction)) {
    findings.push({ code: "equals-target", severity: "info", params: { target: target.value } });
  }
  if (baseline !== null && baseline * actual < 0) {
    findings.push({ code: "sign-change", severity: "warning", params: { baseline, actual } });
  }
  return findings;
}

/** A plan whose target lies one unit or one point from its baseline. */
export function checkTargetSpan(indicator: Indicator): readonly Issue[] {
  const { target, baseline, id, unit } = indicator;
  if (target.kind !== "number" || baseline === null || isMaintain(indicator.direction)) return [];
  const span = Math.abs(target.value - baseline);
  // Decimal figures: 75.0 − 74.0 must not come out as 1.0000000000000142.
  const isNarrow = span > 0 && span <= NARROW_SPAN + 1e-9;
  return isNarrow
    ? [
        {
          code: "narrow-target-span",
          severity: "info",
          indicatorId: id,
          params: { baseline, target: target.value, unit },
        },
      ]
    : [];
}
