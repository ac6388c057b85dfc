import type { Indicator } from "../../kpi/strategy";
import type { StoredCell } from "../../workbook/storedMapping";
import type { MappedCell } from "../mapping";
import type { DecidedCell } from "../mappingDecision";
import { labelTextOf, type CellLookup } from "./cellLookup";
import { rereadCell } from "./rereadCell";

const REASON = "前回までの対応付けを引き継ぎ（名称のセルの表記は変わっていません）";

/** A kept cell as it stands today, also where finding afresh does not see it; null where it is gone. */
export function keepCell(stored: StoredCell, indicator: Indicator, lookUp: CellLookup): MappedCell | null {
  const cell = stored.ref === null ? null : lookUp(stored.ref);
  if (stored.ref === null || cell === null) return null;
  const { field, fiscalYear, ref, label, scale } = stored;
  const reason = stored.origin === "assigned" ? assignedReason(stored.labelText) : REASON;
  return rereadCell(indicator, cell, {
    field,
    fiscalYear,
    ref,
    label,
    labelText: labelToday(stored, lookUp),
    scale,
    reason,
  });
}

/** Why a cell assigned by hand was taken, in words for the user. */
export function assignedReason(labelText: string): string {
  return labelText === "" ? "手動で対応付け" : `手動で対応付け（「${labelText.trim()}」のセル）`;
}

/** The cell a decision of today is about; null where it is gone. */
export function decidedOf(stored: StoredCell, lookUp: CellLookup): DecidedCell | null {
  const { indicatorId, field, fiscalYear, ref, label } = stored;
  return ref === null ? null : { indicatorId, field, fiscalYear, ref, label, labelText: labelToday(stored, lookUp) };
}

/** What the label says now: the same but for spaces and the like, or it would not be kept. */
function labelToday({ label, labelText }: StoredCell, lookUp: CellLookup): string {
  const cell = label === null || labelText === "" ? null : lookUp(label);
  return cell === null ? labelText : labelTextOf(cell);
}
