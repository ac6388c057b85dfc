import type { Indicator } from "../kpi/strategy";

/** Baselines or targets the plan states or, where it was revised, has stated; in the indicator's unit. */
export function plannedFigures(indicator: Indicator, field: "baseline" | "target"): readonly number[] {
  const { baseline, target, revisions = [] } = indicator;
  const current = field === "baseline" ? baseline : target.kind === "number" ? target.value : null;
  const revised = revisions.filter((one) => one.field === field).flatMap(({ before, after }) => [before, after]);
  return [...new Set([current, ...revised].flatMap((figure) => figure ?? []))];
}
