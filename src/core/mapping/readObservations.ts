import type { FigureFlag, MissingReason, Observation } from "../kpi/evaluation";
import type { Indicator, Strategy } from "../kpi/strategy";
import { cellsInForce } from "./cellsInForce";
import type { MappedCell, MappingProposal } from "./mapping";

interface Figures {
  readonly actuals: Record<number, number>;
  readonly missing: Record<number, MissingReason>;
  readonly flags: Record<number, FigureFlag>;
  baseline: number | null;
}

function take(figures: Figures, { field, fiscalYear, value, missing, flag }: MappedCell): void {
  if (field === "baseline" && value !== null) figures.baseline = value;
  if (field !== "actual" || fiscalYear === null) return;
  if (value !== null) {
    figures.actuals[fiscalYear] = value;
    if (flag !== undefined) figures.flags[fiscalYear] = flag;
  } else if (missing !== null) figures.missing[fiscalYear] = missing;
}

/** The strategy's baseline and target are in force; the sheet's baseline only where the strategy has none. */
function observe(indicator: Indicator, figures: Figures): Observation {
  return {
    indicatorId: indicator.id,
    baseline: indicator.baseline ?? figures.baseline,
    target: indicator.target.kind === "number" ? indicator.target.value : null,
    actuals: figures.actuals,
    missing: figures.missing,
    ...(Object.keys(figures.flags).length > 0 ? { flags: figures.flags } : {}),
  };
}

/**
 * What is known of each indicator after mapping: one observation per indicator, in the order of the strategy.
 * Figures that contradict each other and wait for a choice are missing with the reason "conflict".
 */
export function readObservations(strategy: Strategy, proposal: MappingProposal): readonly Observation[] {
  const byIndicator = new Map<string, Figures>(
    strategy.indicators.map(({ id }) => [id, { actuals: {}, missing: {}, flags: {}, baseline: null }]),
  );
  for (const cell of cellsInForce(proposal)) {
    const figures = byIndicator.get(cell.indicatorId);
    if (figures !== undefined) take(figures, cell);
  }
  for (const { used, field, fiscalYear, indicatorId } of proposal.conflicts) {
    const figures = byIndicator.get(indicatorId);
    if (used === null && field === "actual" && fiscalYear !== null && figures !== undefined) {
      figures.missing[fiscalYear] = "conflict";
    }
  }
  return strategy.indicators.map((indicator) =>
    observe(indicator, byIndicator.get(indicator.id) ?? { actuals: {}, missing: {}, flags: {}, baseline: null }),
  );
}
