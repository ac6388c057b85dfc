import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";
import type { MappedCell } from "./mapping";
import { plannedFigures } from "./plannedFigures";

/**
 * The strategy's baseline or target stays in force; a sheet that says otherwise is pointed at. Figures from before a
 * revision of the plan are the plan's too.
 */
export function checkPlanFigure(
  indicator: Indicator,
  { field, value, arrow }: MappedCell,
): readonly Pick<Issue, "code" | "severity" | "params">[] {
  if (field === "actual" || (value === null && arrow === null)) return [];
  const { baseline, target } = indicator;
  if (field === "baseline" && baseline === null) return [];
  const plannedArrow = target.kind === "arrow" ? target.arrow : null;
  const isPlanned = value === null ? arrow === plannedArrow : plannedFigures(indicator, field).includes(value);
  if (isPlanned) return [];
  const plan = field === "baseline" ? baseline : target.kind === "number" ? target.value : target.arrow;
  const code = field === "baseline" ? "baseline-differs" : "target-differs";
  return [{ code, severity: "warning", params: { plan: plan ?? "", sheet: value ?? arrow ?? "" } }];
}
