import { policyCodeOf } from "../../kpi/policyCodeOf";
import type { ReportInput, ReportRow } from "../reportInput";
import { tableRows } from "../statusTable/tableRows";
import type { CouncilChoice } from "./councilChoice";

/** One block of the council table. `number` counts from 1; `parts` are its rows under their own headings (null: none). */
export interface CouncilGroup {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  /** For the table of counts. */
  readonly short: string;
  /** What the group is called in a few characters. */
  readonly label: string;
  readonly parts: readonly { readonly heading: string | null; readonly rows: readonly ReportRow[] }[];
}

const kindHeadings = { numericalTarget: "数値目標", kpi: "重要業績評価指標（KPI）" } as const;

function byGoal(input: ReportInput): readonly CouncilGroup[] {
  const rows = tableRows(input);
  return rows.flatMap((heading): readonly CouncilGroup[] => {
    if (heading.kind !== "goal") return [];
    const own = rows.flatMap((row) => (row.kind === "indicator" && row.goal === heading.goal ? [row.row] : []));
    const parts = (["numericalTarget", "kpi"] as const)
      .map((kind) => ({ heading: kindHeadings[kind], rows: own.filter(({ indicator }) => indicator.kind === kind) }))
      .filter((part) => part.rows.length > 0);
    const id = own[0]?.indicator.goalId ?? "";
    return [{ id, number: heading.goal, heading: heading.heading, short: heading.short, label: heading.short, parts }];
  });
}

function policyName({ strategy }: ReportInput, code: string): string | null {
  const policies = strategy.goals.flatMap((goal) => goal.policies);
  return policies.find((policy) => policy.code === code)?.name ?? null;
}

function byPolicy(input: ReportInput): readonly CouncilGroup[] {
  const codes = [...new Set(input.rows.map(({ indicator }) => policyCodeOf(indicator)))].sort((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a.localeCompare(b, "ja", { numeric: true });
  });
  return codes.map((code, index) => {
    const rows = input.rows.filter(({ indicator }) => policyCodeOf(indicator) === code);
    const name = code === null ? null : policyName(input, code);
    const heading = code === null ? "施策の記載のない指標" : `施策${code}${name === null ? "" : `　${name}`}`;
    return {
      id: `policy:${code ?? ""}`,
      number: index + 1,
      heading,
      short: heading,
      label: code === null ? "その他の指標" : `施策${code}`,
      parts: [{ heading: null, rows }],
    };
  });
}

/** The blocks of the council table in the order they are printed: by goal, 数値目標 before KPI; or by 施策. */
export function councilGroups(input: ReportInput, order: CouncilChoice["order"]): readonly CouncilGroup[] {
  return order === "policy" ? byPolicy(input) : byGoal(input);
}
