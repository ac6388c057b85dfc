import type { Issue } from "../core/issues/issue";
import { lacksReason } from "../core/kpi/decision";
import type { Evaluation, Observation } from "../core/kpi/evaluation";
import { folded } from "../core/departments/collect/readEntry";
import type { Strategy } from "../core/kpi/strategy";
import type { Scheme } from "../core/kpi/scheme";
import { readStatusWords } from "../core/reports/settings/readStatusWords";
import { readTableEntries, type TableEntries } from "../core/reports/statusTable/readTableEntries";
import { decisionText } from "../core/reports/statusTable/tableEntries";
import type { CellGrid } from "../core/workbook/cellGrid";
import { ownedGrid } from "./ownedGrid";

/** What users entered on the status table the workbook has: 評価（決定） and sample sizes. */
export function tableEntriesOf(grids: readonly CellGrid[], scheme: Scheme, strategy: Strategy): TableEntries {
  const idOf = (name: string): string | null => {
    const called = strategy.indicators.filter((indicator) => folded(indicator.name) === folded(name));
    return called.length === 1 ? (called[0]?.id ?? null) : null;
  };
  return readTableEntries(ownedGrid(grids, "statusTable"), readStatusWords(ownedGrid(grids, "settings"), scheme), idOf);
}

/** The observations with what was entered beside them; what a sheet of the user says goes first. */
export function withEntries(
  observations: readonly Observation[],
  { sampleSizes, firstPublished }: TableEntries,
): readonly Observation[] {
  return observations.map((observation) => {
    const sizes = sampleSizes.get(observation.indicatorId);
    const first = firstPublished.get(observation.indicatorId);
    const baseline = observation.baselineSampleSize ?? sizes?.baseline ?? null;
    return {
      ...observation,
      ...(sizes === undefined ? {} : { sampleSizes: { ...sizes.byYear, ...observation.sampleSizes } }),
      ...(baseline === null ? {} : { baselineSampleSize: baseline }),
      ...(first === undefined ? {} : { firstPublished: { ...first, ...observation.firstPublished } }),
    };
  });
}

/** Decisions of the report year that lack their reason, and those whose words are no 判定. [PD1] [PD3] */
export function decisionIssues(
  { decisions }: TableEntries,
  evaluations: readonly Evaluation[],
  scheme: Scheme,
): readonly Issue[] {
  const computed = new Map(evaluations.map((evaluation) => [evaluation.indicatorId, evaluation]));
  return decisions.flatMap((decision): readonly Issue[] => {
    const evaluation = computed.get(decision.indicatorId);
    if (evaluation === undefined || decision.fiscalYear !== evaluation.fiscalYear) return [];
    const { indicatorId, sheet, decisionCell, reasonCell, fiscalYear } = decision;
    const shown = decisionText(decision, scheme);
    const isUnknown = decision.text !== "" && decision.status === null;
    const status = decisionText({ status: evaluation.status, text: "" }, scheme);
    const params = { decision: shown, computed: status, fiscalYear };
    return [
      ...(isUnknown
        ? [
            {
              code: "decision-not-understood",
              severity: "warning",
              indicatorId,
              sheet,
              cell: decisionCell,
              params: { decision: shown },
            } as const,
          ]
        : []),
      ...(lacksReason(decision, evaluation.status)
        ? [
            {
              code: "decision-without-reason",
              severity: "warning",
              indicatorId,
              sheet,
              cell: reasonCell,
              params,
            } as const,
          ]
        : []),
    ];
  });
}
