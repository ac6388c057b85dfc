import type { Indicator, Revision, Target } from "./strategy";

type Figure = number | null;

/** The figure of one field in a report year: what the earliest later revision says it was before, else what it is now. */
function inForce(revisions: readonly Revision[], field: Revision["field"], reportYear: number, now: Figure): Figure {
  const later = revisions
    .filter((revision) => revision.field === field && revision.fromFiscalYear > reportYear)
    .sort((a, b) => a.fromFiscalYear - b.fromFiscalYear);
  return later[0] === undefined ? now : later[0].before;
}

function targetOf(value: Figure, { direction }: Indicator): Target {
  if (value !== null) return { kind: "number", value };
  const isLess = direction === "decrease" || direction === "maintainAtMost";
  return { kind: "arrow", arrow: isLess ? "↓" : "↑" };
}

/**
 * The indicator with the baseline and target that are in force in a report year (fiscal); revisions of later years do
 * not reach back. [RV1]
 */
export function figuresInForce(indicator: Indicator, reportYear: number): Indicator {
  const { revisions = [], baseline, target } = indicator;
  if (revisions.every(({ fromFiscalYear }) => fromFiscalYear <= reportYear)) return indicator;
  const now = target.kind === "number" ? target.value : null;
  const value = inForce(revisions, "target", reportYear, now);
  return {
    ...indicator,
    baseline: inForce(revisions, "baseline", reportYear, baseline),
    target: value === now ? target : targetOf(value, indicator),
  };
}
