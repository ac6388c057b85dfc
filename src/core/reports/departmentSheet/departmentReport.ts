import type { BoundValue, ReportInput, ReportRow } from "../reportInput";

/** The report of some indicators alone, every figure as a value: a sheet that travels refers to no other. */
export function departmentReport(report: ReportInput, indicatorIds: readonly string[]): ReportInput {
  const { reportYear, years } = report;
  const rows = indicatorIds.flatMap((id) => report.rows.filter(({ indicator }) => indicator.id === id));
  return {
    ...report,
    years: [...new Set([...years, reportYear - 1, reportYear])].sort((a, b) => a - b),
    rows: rows.map(ownFigures),
    decisions: [],
    mapping: null,
  };
}

function ownFigures(row: ReportRow): ReportRow {
  return {
    ...row,
    baseline: asValue(row.baseline),
    target: asValue(row.target),
    actuals: Object.fromEntries(Object.entries(row.actuals).map(([year, value]) => [year, asValue(value)])),
    labelChecks: [],
    source: null,
    // the sheet asks for the figure afresh: what was wrong with its source no longer counts
    evaluation: { ...row.evaluation, status: "notEvaluated" },
  };
}

function asValue(value: BoundValue): BoundValue {
  return value.kind === "none"
    ? { kind: "none", reason: value.reason, ref: null }
    : { kind: "strategy", value: value.value };
}

/** The figure of a bound value; null: none. */
export function figureOf(value: BoundValue | undefined): number | null {
  return value === undefined || value.kind === "none" ? null : value.value;
}
