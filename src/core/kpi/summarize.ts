import type { Evaluation } from "./evaluation";
import type { Scheme, StatusId } from "./scheme";
import type { Indicator, Strategy } from "./strategy";
import type { GroupCount, StatusCount, Summary, SummaryBlock } from "./summary";
import { policyCodeOf } from "./policyCodeOf";

/** Outside 評価対象. A broken mapping has no figure either. [SM2] */
const outside: readonly StatusId[] = ["notEvaluated", "baselineSet", "directionPending", "beforePlan", "mappingBroken"];

const groupNames: readonly GroupCount["group"][] = ["good", "flat", "needsImprovement"];

interface Row {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
}

/** 暫定: a figure older than the final year; counted apart. [SM4] */
function isProvisional({ evaluation }: Row): boolean {
  return evaluation.notes.some(({ code }) => code === "provisional");
}

function summarizeRows(key: string | null, label: string, rows: readonly Row[], scheme: Scheme): SummaryBlock {
  const inside = rows.filter(({ evaluation }) => !outside.includes(evaluation.status));
  const share = (count: number): number | null => (inside.length === 0 ? null : count / inside.length);
  const provisional = inside.filter(isProvisional).length;
  const settled = rows.filter((row) => !isProvisional(row));
  const byStatus = (Object.keys(scheme.statuses) as StatusId[]).map((status): StatusCount => {
    const withStatus = rows.filter(({ evaluation }) => evaluation.status === status);
    const apart = withStatus.filter(isProvisional).length;
    const { caption } = scheme.statuses[status];
    return { status, caption, count: withStatus.length - apart, provisional: apart };
  });
  const groups = groupNames.map((group): GroupCount => {
    const count = settled.filter(({ evaluation }) => scheme.statuses[evaluation.status].group === group).length;
    return { group, count, share: share(count) };
  });
  return {
    key,
    label,
    total: rows.length,
    evaluated: inside.length,
    provisional,
    provisionalShare: share(provisional),
    notAssessable: settled.filter(({ evaluation }) => evaluation.status === "notAssessable").length,
    byStatus,
    groups,
  };
}

function distinct(keys: readonly (string | null)[]): readonly (string | null)[] {
  return [...new Set(keys)].sort((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a.localeCompare(b, "ja", { numeric: true });
  });
}

function policyLabel(strategy: Strategy, code: string): string {
  const names = strategy.goals.flatMap(({ policies }) => policies.filter((policy) => policy.code === code));
  return names[0]?.name ?? code;
}

/**
 * 集計 of the evaluations of one report year: counts first, per goal, kind, department and 施策; shares (ratios) of
 * 評価対象. Evaluations of other strategies' indicators are left aside. [SM1]–[SM5]
 */
export function summarize(strategy: Strategy, evaluations: readonly Evaluation[], scheme: Scheme): Summary {
  const rows = strategy.indicators.flatMap((indicator): Row[] => {
    const evaluation = evaluations.find(({ indicatorId }) => indicatorId === indicator.id);
    return evaluation === undefined ? [] : [{ indicator, evaluation }];
  });
  const blocks = (
    keys: readonly (string | null)[],
    keyOf: (indicator: Indicator) => string | null,
    labelOf: (key: string | null) => string,
  ): readonly SummaryBlock[] =>
    keys.map((key) =>
      summarizeRows(
        key,
        labelOf(key),
        rows.filter(({ indicator }) => keyOf(indicator) === key),
        scheme,
      ),
    );
  const departments = distinct(strategy.indicators.map(({ department }) => department));
  const policies = distinct(strategy.indicators.map(policyCodeOf));
  const goals = new Map(strategy.goals.map((goal) => [goal.id, `${goal.label} ${goal.title}`]));
  const kinds = new Map([
    ["numericalTarget", "数値目標"],
    ["kpi", "重要業績評価指標（KPI）"],
  ]);
  return {
    ...summarizeRows("all", "全体", rows, scheme),
    byGoal: blocks(
      [...goals.keys()],
      ({ goalId }) => goalId,
      (key) => goals.get(key ?? "") ?? "",
    ),
    byKind: blocks(
      [...kinds.keys()],
      ({ kind }) => kind,
      (key) => kinds.get(key ?? "") ?? "",
    ),
    byDepartment: blocks(
      departments,
      ({ department }) => department,
      (key) => key ?? "所管課未設定",
    ),
    byPolicy: blocks(policies, policyCodeOf, (key) => (key === null ? "施策の記載なし" : policyLabel(strategy, key))),
  };
}
