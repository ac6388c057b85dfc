import type { Findings } from "../../../app/findingsOf";
import type { MissingReason } from "../../../core/kpi/evaluation";
import { missingReasonText } from "../../../core/kpi/evaluationText.ja";
import { formatFigure } from "../../../core/kpi/formatFigure";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import type { Indicator } from "../../../core/kpi/strategy";
import type { CellRef } from "../../../core/workbook/cellAddress";

/** The figure an indicator is judged on in a report year, or why there is none. */
export interface IndicatorFigure {
  readonly found: boolean;
  /** 「令和６年度 57.6％」, or the reason. */
  readonly text: string;
  readonly cell: CellRef | null;
}

/** The latest figure up to the fiscal year `reportYear`; without one the reason of that year, and its cell. */
export function indicatorFigure(
  { id, unit, decimals }: Indicator,
  { observations, cells }: Pick<Findings, "observations" | "cells">,
  reportYear: number,
): IndicatorFigure {
  const observation = observations.find(({ indicatorId }) => indicatorId === id);
  const cellOf = (year: number): CellRef | null =>
    cells.find((each) => each.indicatorId === id && each.field === "actual" && each.fiscalYear === year)?.ref ?? null;
  const actuals = observation?.actuals ?? {};
  const year = Object.keys(actuals)
    .map(Number)
    .filter((each) => each <= reportYear)
    .reduce<number | null>((latest, each) => (latest === null || each > latest ? each : latest), null);
  if (year !== null) {
    const value = actuals[year] ?? null;
    // More decimals than the plan prints are shown, so that the cell is recognised.
    const shown = formatFigure(value, Math.max(decimals, Math.min(3, decimalsOf(value))));
    const waiting =
      observation?.missing[reportYear] === "conflict" ? `（${formatFiscalYear(reportYear)}は値の不一致）` : "";
    return { found: true, text: `${formatFiscalYear(year)} ${shown}${unit}${waiting}`, cell: cellOf(year) };
  }
  const reason: MissingReason = observation?.missing[reportYear] ?? "noSource";
  const inOtherYear = Object.keys(actuals).length > 0;
  const text =
    reason === "noSource" && inOtherYear ? `${formatFiscalYear(reportYear)}までの実績なし` : missingReasonText[reason];
  return { found: false, text, cell: cellOf(reportYear) };
}

function decimalsOf(value: number | null): number {
  return /\.(\d+)$/.exec(String(value ?? ""))?.[1]?.length ?? 0;
}
