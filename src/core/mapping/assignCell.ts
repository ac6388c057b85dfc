import type { Indicator } from "../kpi/strategy";
import type { MappedCell } from "./mapping";
import type { DecidedCell } from "./mappingDecision";
import { normalizeLabel } from "./normalizeLabel";
import { labelTextOf, type CellLookup } from "./stored/cellLookup";
import { assignedReason } from "./stored/keepCell";
import { rereadCell } from "./stored/rereadCell";

/**
 * The cell a person assigned by hand, read for its indicator; none where indicator or sheet are gone, or where another
 * text stands in its label's place by now. An actual needs its fiscal year.
 */
export function assignCell(
  decided: DecidedCell,
  indicators: readonly Indicator[],
  lookUp: CellLookup,
): readonly MappedCell[] {
  const { indicatorId, field, fiscalYear, ref, label, labelText } = decided;
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const cell = lookUp(ref);
  if (indicator === undefined || cell === null || (field === "actual" && fiscalYear === null)) return [];
  const beside = label === null ? null : lookUp(label);
  if (label !== null && (beside === null || normalizeLabel(labelTextOf(beside)) !== normalizeLabel(labelText)))
    return [];
  const kept = { field, fiscalYear, ref, label, labelText, scale: null, reason: assignedReason(labelText) };
  return [rereadCell(indicator, cell, kept)];
}
