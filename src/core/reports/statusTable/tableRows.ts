import type { ReportInput, ReportRow } from "../reportInput";

/** One row of the body: the heading of a goal, or an indicator of it. `goal` counts from 1. */
export type TableRow =
  | { readonly kind: "goal"; readonly goal: number; readonly heading: string; readonly short: string }
  | { readonly kind: "indicator"; readonly goal: number; readonly row: ReportRow };

/** Rows in the order they are printed: by goal, 数値目標 before KPI, otherwise as the strategy has them. */
export function tableRows({ strategy, rows }: Pick<ReportInput, "strategy" | "rows">): readonly TableRow[] {
  const known = new Set(strategy.goals.map(({ id }) => id));
  const goals: readonly { readonly id: string | null; readonly heading: string; readonly short: string }[] = [
    ...strategy.goals.map(({ id, label, title }) => ({ id, heading: `${label}　${title}`, short: label })),
    { id: null, heading: "基本目標のない指標", short: "その他" },
  ];
  return goals
    .map(({ id, heading, short }) => {
      const own = rows.filter(({ indicator: { goalId } }) => (id === null ? !known.has(goalId) : goalId === id));
      const ordered = [
        ...own.filter(({ indicator }) => indicator.kind === "numericalTarget"),
        ...own.filter(({ indicator }) => indicator.kind === "kpi"),
      ];
      return { heading, short, ordered };
    })
    .filter(({ ordered }) => ordered.length > 0)
    .flatMap(({ heading, short, ordered }, index): readonly TableRow[] => [
      { kind: "goal", goal: index + 1, heading, short },
      ...ordered.map((row) => ({ kind: "indicator", goal: index + 1, row }) as const),
    ]);
}
