import type { WorkbookEvaluation } from "../../app/evaluateWorkbook";
import { noteText } from "../../core/kpi/evaluationText.ja";
import { formatFigure } from "../../core/kpi/formatFigure";
import { formatFiscalYear } from "../../core/kpi/formatFiscalYear";
import { formatRate } from "../../core/kpi/formatRate";
import type { Summary } from "../../core/kpi/summary";
import { textTable, type TextColumn } from "./textTable";

const columns: readonly TextColumn[] = [
  { heading: "目標", align: "left" },
  { heading: "指標", align: "left" },
  { heading: "単位", align: "left" },
  { heading: "基準値", align: "right" },
  { heading: "目標値", align: "right" },
  { heading: "実績値", align: "right" },
  { heading: "年度", align: "left" },
  { heading: "達成率", align: "right" },
  { heading: "進捗率", align: "right" },
  { heading: "判定", align: "left" },
  { heading: "備考", align: "left" },
];
const groupCaptions = { good: "順調", flat: "横ばい", needsImprovement: "要改善" } as const;

/** The table of all indicators. */
export function evaluationLines({ strategy, scheme, evaluations }: WorkbookEvaluation): readonly string[] {
  const indicators = new Map(strategy.indicators.map((indicator) => [indicator.id, indicator]));
  const goals = new Map(strategy.goals.map((goal) => [goal.id, goal.label]));
  const rows = evaluations.flatMap((evaluation) => {
    const indicator = indicators.get(evaluation.indicatorId);
    if (indicator === undefined) return [];
    const { symbol } = scheme.statuses[evaluation.status];
    const target =
      indicator.target.kind === "arrow" ? indicator.target.arrow : formatFigure(evaluation.target, indicator.decimals);
    return [
      [
        goals.get(indicator.goalId) ?? "",
        indicator.name,
        indicator.unit,
        formatFigure(evaluation.baseline, indicator.decimals),
        target,
        formatFigure(evaluation.actual, decimalsOf(evaluation.actual, indicator.decimals)),
        evaluation.dataYear === null ? "" : formatFiscalYear(evaluation.dataYear, "short"),
        formatRate(evaluation.printed.achievementRate, scheme),
        formatRate(evaluation.printed.progressRate, scheme),
        `${symbol} ${evaluation.caption}`,
        evaluation.notes.map(noteText).join("、"),
      ],
    ];
  });
  return textTable(columns, rows);
}

/** An actual may have more decimals than the plan prints; up to three are shown. */
function decimalsOf(value: number | null, planned: number): number {
  if (value === null) return planned;
  const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Math.max(planned, Math.min(own, 3));
}

/** 集計 in a few lines. */
export function summaryLines({ summary, scheme }: Pick<WorkbookEvaluation, "summary" | "scheme">): readonly string[] {
  const provisional = summary.provisional === 0 ? "" : `（うち暫定 ${summary.provisional}）`;
  return [
    `全 ${summary.total} 指標　評価対象 ${summary.evaluated}${provisional}`,
    ...summary.byStatus
      .filter(({ count, provisional: apart }) => count + apart > 0)
      .map(({ status, caption, count, provisional: apart }) => {
        const words = `${scheme.statuses[status].symbol} ${caption}`;
        return `  ${words}: ${count}${apart === 0 ? "" : `（ほかに暫定 ${apart}）`}`;
      }),
    `  ${groupWords(summary)}`,
  ];
}

function groupWords({ groups, evaluated }: Summary): string {
  const words = groups.map(({ group, count, share }) => {
    const percent = share === null ? "" : `（${(share * 100).toFixed(1)}%）`;
    return `${groupCaptions[group]} ${count}${percent}`;
  });
  return `${words.join(" ／ ")}　n=${evaluated}`;
}
