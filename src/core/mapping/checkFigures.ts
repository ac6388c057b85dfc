import type { Issue } from "../issues/issue";
import { hasFewerDecimals } from "../kpi/hasFewerDecimals";
import type { Indicator, Strategy } from "../kpi/strategy";
import { cellAddress } from "../workbook/cellAddress";
import { cellsInForce } from "./cellsInForce";
import { checkAgainstPlan, checkTargetSpan } from "./checkAgainstPlan";
import { checkAgainstLastYear } from "./checkAgainstLastYear";
import { checkMagnitude } from "./checkMagnitude";
import type { MappedCell, MappingProposal } from "./mapping";

/** Place of a finding about one mapped cell. */
function placeOf(cell: MappedCell): Pick<Issue, "indicatorId" | "sheet" | "cell" | "text"> {
  const { indicatorId, ref, text } = cell;
  return { indicatorId, sheet: ref.sheet, cell: cellAddress(ref.row, ref.column), text };
}

/** A scaled figure has the decimals of another unit, so only figures in the indicator's own unit are compared. */
function hasLostDecimals(indicator: Indicator, { scale, text, isNumeric }: MappedCell): boolean {
  if (indicator.baseline === null || (scale !== 1 && !(isNumeric && text.includes("%")))) return false;
  return hasFewerDecimals(text, indicator.decimals);
}

function checkActual(
  indicator: Indicator,
  cell: MappedCell,
  lastYear: MappedCell | undefined,
  reportYear: number,
): readonly Issue[] {
  const { value, fiscalYear } = cell;
  if (value === null || fiscalYear === null) return [];
  const place = placeOf(cell);
  const issues: Issue[] = [
    ...checkMagnitude(indicator, value).map((issue) => ({ ...issue, ...place })),
    ...checkAgainstPlan(indicator, value).map((issue) => ({ ...issue, ...place })),
    ...checkAgainstLastYear(indicator, value, lastYear?.value ?? null, fiscalYear === reportYear).map((issue) => ({
      ...issue,
      ...place,
    })),
  ];
  if (hasLostDecimals(indicator, cell)) {
    issues.push({ code: "fewer-decimals", severity: "info", ...place, params: { decimals: indicator.decimals } });
  }
  if (fiscalYear > reportYear) {
    issues.push({ code: "after-report-year", severity: "warning", ...place, params: { fiscalYear, reportYear } });
  }
  return issues;
}

/** The strategy's figure stays in force; a sheet that says otherwise is pointed at. */
function checkPlanFigure(indicator: Indicator, cell: MappedCell): readonly Issue[] {
  const target = indicator.target.kind === "number" ? indicator.target.value : null;
  const arrow = indicator.target.kind === "arrow" ? indicator.target.arrow : null;
  const planned = cell.field === "baseline" ? indicator.baseline : target;
  const isBaseline = cell.field === "baseline";
  if (cell.value === null && cell.arrow === null) return [];
  if (isBaseline && (indicator.baseline === null || cell.value === indicator.baseline)) return [];
  if (!isBaseline && cell.value === target && cell.arrow === arrow) return [];
  const params = { plan: planned ?? arrow ?? "", sheet: cell.value ?? cell.arrow ?? "" };
  return [{ code: isBaseline ? "baseline-differs" : "target-differs", severity: "warning", ...placeOf(cell), params }];
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
    const actuals = new Map(
      cells.filter(({ field }) => field === "actual").map((cell) => [cell.fiscalYear ?? 0, cell]),
    );
    const issues: Issue[] = cells.flatMap((cell) =>
      cell.field === "actual"
        ? checkActual(indicator, cell, actuals.get((cell.fiscalYear ?? 0) - 1), reportYear)
        : checkPlanFigure(indicator, cell),
    );
    issues.push(...checkTargetSpan(indicator));
    if (!taken.has(indicator.id)) {
      issues.push({ code: "indicator-without-source", severity: "warning", indicatorId: indicator.id });
    }
    return issues;
  });
}
