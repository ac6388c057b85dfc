import type { PlanPeriod } from "../kpi/strategy";

/** A column of a table as far as its plan is concerned. */
interface PlanColumn {
  readonly column: number;
  readonly field: string;
  readonly year: number | null;
}

/**
 * Columns of baselines that belong to another plan: beside targets for a year before or after the plan's only (第１期
 * 基準値（H26）｜目標値（R1）), or, of several baselines, beside a target that is not the plan's.
 */
export function foreignBaselines(
  columns: readonly PlanColumn[],
  finals: ReadonlySet<number>,
  { startYear, targetYear }: PlanPeriod,
): ReadonlySet<number> {
  const isOther = ({ column, year }: PlanColumn): boolean =>
    year !== null && (year <= startYear || year > targetYear + 1 || (year > targetYear && !finals.has(column)));
  const told = columns.filter(({ field }) => field === "baseline" || field === "target");
  const baselines = told.flatMap(({ field, column }, at) => {
    if (field !== "baseline") return [];
    const rest = told.slice(at + 1);
    const next = rest.findIndex((one) => one.field === "baseline");
    return [{ column, targets: next === -1 ? rest : rest.slice(0, next) }];
  });
  const [only] = baselines;
  if (baselines.length === 1 && only !== undefined) {
    const targets = told.filter(({ field }) => field === "target");
    return new Set(targets.length > 0 && targets.every(isOther) ? [only.column] : []);
  }
  const isOwn = ({ targets }: (typeof baselines)[number]): boolean => targets.some(({ column }) => finals.has(column));
  if (!baselines.some(isOwn)) return new Set();
  return new Set(baselines.filter((one) => one.targets.length > 0 && !isOwn(one)).map(({ column }) => column));
}
