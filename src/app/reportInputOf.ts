import type { Decision } from "../core/kpi/decision";
import type { Evaluation, Observation } from "../core/kpi/evaluation";
import type { Scheme } from "../core/kpi/scheme";
import type { Indicator, Strategy } from "../core/kpi/strategy";
import type { MappedCell, MappingProposal } from "../core/mapping/mapping";
import type { ReportInput, ReportRow } from "../core/reports/reportInput";
import { absoluteReference } from "../core/workbook/cellAddress";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { StoredMapping } from "../core/workbook/storedMapping";
import { bindActual, bindStated, takenCells, type TakenCells } from "./boundFigures";
import { reportYears } from "./reportYears";
import { returnedOrigins } from "./returnedOrigins";

/** What was found and judged; years are fiscal years. */
export interface Judged {
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  readonly reportYear: number;
  readonly proposal: MappingProposal;
  readonly observations: readonly Observation[];
  readonly evaluations: readonly Evaluation[];
  /** 評価（決定） of any year. */
  readonly decided: readonly Decision[];
  readonly disclaimer: string | null;
  readonly mappingToKeep: StoredMapping | null;
  /** The sheets read, among them what departments returned. */
  readonly grids: readonly CellGrid[];
}

/** The input of the reports: every figure bound to the cell it comes from, in the order of the strategy. */
export function reportInputOf(judged: Judged): ReportInput {
  const { strategy, scheme, reportYear, disclaimer, mappingToKeep } = judged;
  const years = reportYears(strategy, judged.observations);
  const observations = new Map(judged.observations.map((each) => [each.indicatorId, each]));
  const evaluations = new Map(judged.evaluations.map((each) => [each.indicatorId, each]));
  const takenCell = takenCells(judged.proposal);
  const rows = strategy.indicators.flatMap((indicator) => {
    const evaluation = evaluations.get(indicator.id);
    if (evaluation === undefined) return [];
    return [rowOf(indicator, evaluation, observations.get(indicator.id), takenCell, years)];
  });
  const { decided: decisions } = judged;
  const origins = returnedOrigins(strategy, judged.grids);
  return { strategy, scheme, reportYear, years, rows, decisions, origins, disclaimer, mapping: mappingToKeep };
}

function rowOf(
  indicator: Indicator,
  evaluation: Evaluation,
  observation: Observation | undefined,
  takenCell: TakenCells,
  years: readonly number[],
): ReportRow {
  const isNumber = indicator.target.kind === "number";
  const taken = {
    baseline: takenCell(indicator.id, "baseline"),
    target: takenCell(indicator.id, "target"),
    actuals: years.map((year) => [year, takenCell(indicator.id, "actual", year)] as const),
  };
  const actualCells = taken.actuals.flatMap(([, { cell }]) => (cell === null ? [] : [cell]));
  const stated = [taken.baseline.cell, ...(isNumber ? [taken.target.cell] : [])].filter((cell) => cell !== null);
  return {
    indicator,
    baseline: bindStated(taken.baseline, indicator.baseline ?? observation?.baseline ?? null),
    target: isNumber
      ? bindStated(taken.target, indicator.target.value)
      : { kind: "none", reason: "notApplicable", ref: null },
    actuals: Object.fromEntries(taken.actuals.map(([year, cell]) => [year, bindActual(cell)])),
    labelChecks: labelsOf([...stated, ...actualCells]),
    ...(observation?.sampleSizes && { sampleSizes: observation.sampleSizes }),
    ...(observation?.baselineSampleSize !== undefined && { baselineSampleSize: observation.baselineSampleSize }),
    ...(observation?.flags && { flags: observation.flags }),
    ...(observation?.firstPublished && { firstPublished: observation.firstPublished }),
    source: sourceOf(actualCells, stated),
    evaluation,
  };
}

/** Each label cell once; a cell assigned by hand may have none. */
function labelsOf(cells: readonly MappedCell[]): ReportRow["labelChecks"] {
  const labelled = cells.filter(({ labelText }) => labelText !== "");
  const labels = new Map(
    labelled.map(({ label, labelText }) => [absoluteReference(label), { ref: label, text: labelText }]),
  );
  return [...labels.values()];
}

/** The latest figure's cell; without a figure, the label. */
function sourceOf(actuals: readonly MappedCell[], stated: readonly MappedCell[]): ReportRow["source"] {
  const latest = actuals.filter(({ value }) => value !== null).at(-1);
  return latest?.ref ?? actuals[0]?.label ?? stated[0]?.label ?? null;
}
