import type { MappedCell, MappedField } from "../mapping";

const order: readonly MappedField[] = ["baseline", "target", "actual"];

/** Indicator → cells: 基準値, 目標値, then actuals by fiscal year; rivals of one figure in the order found. */
export function placesOf(cells: readonly MappedCell[], indicatorId: string): readonly MappedCell[] {
  return cells
    .filter((cell) => cell.indicatorId === indicatorId)
    .sort(
      (one, other) =>
        order.indexOf(one.field) - order.indexOf(other.field) || (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0),
    );
}
