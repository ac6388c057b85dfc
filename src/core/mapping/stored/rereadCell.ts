import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { Indicator } from "../../kpi/strategy";
import type { CellRef } from "../../workbook/cellAddress";
import { scaleFigure } from "../../kpi/scaleFigure";
import type { MappedCell } from "../mapping";
import { parseValue, type ReadCell } from "../parseValue";

/** What a kept cell stands for, and where it is. Without a label (`labelText` empty) the cell is its own label. */
export interface KeptPlace extends Pick<MappedCell, "field" | "fiscalYear" | "labelText" | "reason"> {
  readonly ref: CellRef;
  readonly label: CellRef | null;
  /** Scale it had, which stays where the cell itself states no unit; null: none known. */
  readonly scale: number | null;
}

/** Reads a cell anew for the indicator it was kept for: value, reason for no value, or that it is not understood. */
export function rereadCell(indicator: Indicator, cell: ReadCell, kept: KeptPlace): MappedCell {
  const allowArrow = kept.field === "target";
  const parsed = parseValue(cell, { unit: indicator.unit, statedUnit: null, allowArrow, field: kept.field });
  const number = parsed.kind === "number" ? parsed : null;
  const missing = parsed.kind === "missing" ? parsed.reason : parsed.kind === "notUnderstood" ? "notUnderstood" : null;
  // A percentage shows in its own format whether it is a fraction; another unit stands beside the cell, if anywhere.
  const statesUnit = isPercentUnit(indicator.unit) || (number !== null && (number.unit !== null || number.scale !== 1));
  const scale = statesUnit ? (number?.scale ?? 1) : (kept.scale ?? 1);
  const { field, fiscalYear, ref, labelText, reason } = kept;
  return {
    indicatorId: indicator.id,
    field,
    fiscalYear,
    ref,
    label: kept.label ?? ref,
    labelText: kept.label === null ? "" : labelText,
    value: number === null ? null : scaleFigure(number.figure, scale),
    arrow: parsed.kind === "arrow" ? parsed.arrow : null,
    missing,
    ...(number !== null && number.flag !== null ? { flag: number.flag } : {}),
    text: cell.text,
    scale,
    isNumeric: typeof cell.value === "number" && number !== null,
    reason,
    confidence: 1,
  };
}
