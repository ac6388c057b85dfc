import type { WriteReportResult } from "../../app/writeReport";
import type { Issue } from "../../core/issues/issue";
import { missingReasonText, noteText } from "../../core/kpi/evaluationText.ja";
import type { Goal, Indicator } from "../../core/kpi/strategy";
import type { SummaryBlock } from "../../core/kpi/summary";
import type { MappedCell, MappingConflict } from "../../core/mapping/mapping";
import { cellAddress } from "../../core/workbook/cellAddress";

export interface RequestFigures {
  readonly syncs: number;
  readonly bytes: number;
  readonly largest: number;
}

type Reported = Omit<WriteReportResult, "cancelled">;

/**
 * The report for other programs. Names are the paper's, normalised; rates are ratios, not rounded; years fiscal years.
 * `sentence` puts an issue into words.
 */
export function reportJson(result: Reported, requests: RequestFigures, sentence: (issue: Issue) => string): unknown {
  const { strategy, proposal, evaluations, summary, issues, written } = result;
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  const mapping = (cell: MappedCell): unknown => mappingJson(cell, names.get(cell.indicatorId) ?? "");
  return {
    schemaVersion: 1,
    strategy: {
      title: strategy.title,
      indicators: strategy.indicators.map((indicator) => indicatorJson(indicator, strategy.goals)),
    },
    mappings: proposal.cells.map(mapping),
    suggestions: proposal.suggestions.map(mapping),
    conflicts: proposal.conflicts.map((conflict) => conflictJson(conflict, mapping)),
    evaluations: evaluations.map((evaluation) => ({
      indicatorId: evaluation.indicatorId,
      indicator: names.get(evaluation.indicatorId) ?? "",
      fiscalYear: evaluation.fiscalYear,
      dataYear: evaluation.dataYear,
      actual: evaluation.actual,
      achievementRate: evaluation.achievementRate,
      progressRate: evaluation.progressRate,
      expectedValue: evaluation.expectedValue,
      paceRatio: evaluation.paceRatio,
      status: evaluation.status,
      caption: evaluation.caption,
      notes: evaluation.notes.map((note) => ({ ...note, text: noteText(note) })),
    })),
    summary: {
      byStatus: countsOf(summary),
      byGoal: Object.fromEntries(
        summary.byGoal.map((block) => [goalName(block.key ?? "", strategy.goals), countsOf(block)]),
      ),
    },
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      sheet: issue.sheet ?? null,
      cell: issue.cell ?? null,
      text: issue.text ?? null,
      message: sentence(issue),
    })),
    written: written.map(({ sheet, range, what }) => ({ sheet, range, what })),
    requests,
  };
}

function indicatorJson(indicator: Indicator, goals: readonly Goal[]): unknown {
  return {
    id: indicator.id,
    goal: goalName(indicator.goalId, goals),
    kind: indicator.kind,
    name: indicator.name,
    unit: indicator.unit,
    baseline: indicator.baseline,
    baselineYear: indicator.baselineYear,
    target: indicator.target.kind === "number" ? indicator.target.value : null,
    targetArrow: indicator.target.kind === "arrow" ? indicator.target.arrow : null,
    direction: indicator.direction,
    policyCode: indicator.policyCode,
    policyName: indicator.policyName,
  };
}

function goalName(goalId: string, goals: readonly Goal[]): string {
  const goal = goals.find(({ id }) => id === goalId);
  return goal === undefined ? goalId : `${goal.label.normalize("NFKC")} ${goal.title}`;
}

/** Why the cell was taken and, where it holds no usable number, why not. */
function reasonOf({ reason, value, arrow, missing, text }: MappedCell): string {
  if (value !== null) return reason;
  if (arrow !== null) return `${reason}。数値ではなく方向の目標（${arrow}）`;
  return `${reason}。数値なし: ${missing === null ? "読み取れない値" : missingReasonText[missing]}${text === "" ? "" : `「${text}」`}`;
}

function mappingJson(cell: MappedCell, indicator: string): unknown {
  return {
    indicatorId: cell.indicatorId,
    indicator,
    field: cell.field,
    fiscalYear: cell.fiscalYear,
    sheet: cell.ref.sheet,
    cell: cellAddress(cell.ref.row, cell.ref.column),
    value: cell.value,
    reason: reasonOf(cell),
    confidence: cell.confidence,
  };
}

function conflictJson(conflict: MappingConflict, mapping: (cell: MappedCell) => unknown): unknown {
  return {
    indicatorId: conflict.indicatorId,
    field: conflict.field,
    fiscalYear: conflict.fiscalYear,
    candidates: conflict.candidates.map(mapping),
    used: conflict.used === null ? null : mapping(conflict.used),
  };
}

/** How many indicators have each status, provisional ones (暫定) included; statuses nobody has are left out. */
function countsOf({ byStatus }: SummaryBlock): Readonly<Record<string, number>> {
  const counts = byStatus.map(({ status, count, provisional }) => [status, count + provisional] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
