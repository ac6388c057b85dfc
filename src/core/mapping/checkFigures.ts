import type { Issue } from "../issues/issue";
import { hasFewerDecimals } from "../kpi/hasFewerDecimals";
import type { Indicator, Strategy } from "../kpi/strategy";
import { cellAddress } from "../workbook/cellAddress";
import { cellsInForce } from "./cellsInForce";
import { checkAgainstPlan, checkTargetSpan } from "./checkAgainstPlan";
import type { EarlierFigure } from "./checkAgainstLastYear";
import { checkAgainstLastYear } from "./checkAgainstLastYear";
import { checkMagnitude } from "./checkMagnitude";
import { checkPlanFigure } from "./checkPlanFigure";
import type { MappedCell, MappingProposal } from "./mapping";

type Finding = Pick<Issue, "code" | "severity" | "params">;

/** Place of a finding about one mapped cell. */
function placeOf(cell: MappedCell): Pick<Issue, "indicatorId" | "sheet" | "cell" | "text"> {
  const { indicatorId, ref, text } = cell;
  return { indicatorId, sheet: ref.sheet, cell: cellAddress(ref.row, ref.column), text };
}

/** Brackets and footnote marks beside a figure hold digits of their own. */
function bareFigure(text: string): string {
  return text.replace(/[（([［][^）)\]］]*[）)\]］]|[※*＊]\s*[0-9０-９]*(?=\s|$)|^[※*＊][0-9０-９]*\s/g, "");
}

/** A scaled figure has the decimals of another unit, so only figures in the indicator's own unit are compared. */
function hasLostDecimals(indicator: Indicator, { scale, text, isNumeric }: MappedCell): boolean {
  if (indicator.baseline === null || (scale !== 1 && !(isNumeric && text.includes("%")))) return false;
  return hasFewerDecimals(bareFigure(text), indicator.decimals);
}

function checkActual(
  indicator: Indicator,
  cell: MappedCell,
  earlier: EarlierFigure | null,
  reportYear: number,
): readonly Finding[] {
  const { value, fiscalYear } = cell;
  if (value === null || fiscalYear === null) return [];
  const findings: Finding[] = [
    ...checkMagnitude(indicator, value),
    ...checkAgainstPlan(indicator, value),
    ...checkAgainstLastYear(indicator, { fiscalYear, value }, earlier, fiscalYear === reportYear),
  ];
  if (hasLostDecimals(indicator, cell)) {
    findings.push({ code: "fewer-decimals", severity: "info", params: { decimals: indicator.decimals } });
  }
  if (fiscalYear > reportYear) {
    findings.push({ code: "after-report-year", severity: "warning", params: { fiscalYear, reportYear } });
  }
  return findings;
}

/** The latest figure before a fiscal year. */
function earlierFigure(cells: readonly MappedCell[], before: number | null): EarlierFigure | null {
  return cells.reduce<EarlierFigure | null>((latest, { field, fiscalYear, value }) => {
    if (field !== "actual" || fiscalYear === null || value === null || fiscalYear >= (before ?? 0)) return latest;
    return latest === null || fiscalYear > latest.fiscalYear ? { fiscalYear, value } : latest;
  }, null);
}

/**
 * Checks of the figures taken (mapping spec §4), for a report of fiscal year `reportYear`: magnitude, copies of the target
 * or of last year, decimals, sign, jumps, differences from the plan, years to come, indicators without a source.
 */
export function checkFigures(strategy: Strategy, proposal: MappingProposal, reportYear: number): readonly Issue[] {
  const byIndicator = new Map<string, MappedCell[]>();
  for (const cell of cellsInForce(proposal)) {
    const list = byIndicator.get(cell.indicatorId);
    if (list === undefined) byIndicator.set(cell.indicatorId, [cell]);
    else list.push(cell);
  }
  const taken = new Set(proposal.cells.filter(({ field }) => field === "actual").map(({ indicatorId }) => indicatorId));
  return strategy.indicators.flatMap((indicator) => {
    const cells = byIndicator.get(indicator.id) ?? [];
    const issues: Issue[] = cells.flatMap((cell) => {
      const findings =
        cell.field === "actual"
          ? checkActual(indicator, cell, earlierFigure(cells, cell.fiscalYear), reportYear)
          : checkPlanFigure(indicator, cell);
      return findings.map((finding) => ({ ...finding, ...placeOf(cell) }));
    });
    issues.push(...checkTargetSpan(indicator));
    if (!taken.has(indicator.id)) {
      issues.push({ code: "indicator-without-source", severity: "warning", indicatorId: indicator.id });
    }
    return issues;
  });
}
