import type { StoredCell } from "../../workbook/storedMapping";
import { figureKey } from "../findConflicts";
import type { MappedCell } from "../mapping";
import { normalizeLabel } from "../normalizeLabel";

/**
 * The cell a kept one has become when its table was sorted or made anew: the same figure beside the same label. Where
 * several stand on one sheet, or only on other sheets, a person's word does not pass on. Null: none, or not clear which.
 */
export function successorOf(stored: StoredCell, pool: readonly MappedCell[]): MappedCell | null {
  const sheet = stored.ref?.sheet ?? stored.lastPlace?.sheet;
  const label = normalizeLabel(stored.labelText);
  const same = pool.filter(
    (cell) =>
      cell.ref.sheet === sheet &&
      cell.indicatorId === stored.indicatorId &&
      cell.field === stored.field &&
      (cell.field !== "actual" || cell.fiscalYear === null || cell.fiscalYear === stored.fiscalYear) &&
      normalizeLabel(cell.labelText) === label,
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Whether a cell says something: a figure, a direction, or in words why there is none. */
export function saysSomething({ value, arrow, missing }: MappedCell): boolean {
  return value !== null || arrow !== null || (missing !== null && missing !== "blank");
}

/**
 * A cell found afresh for the figure of a lost one: on its own sheet if there is one, else anywhere. A blank replaces
 * only what was blank: a figure does not become nothing unsaid.
 */
export function replacementOf(stored: StoredCell, pool: readonly MappedCell[]): MappedCell | null {
  const key = figureKey(stored);
  const same = pool.filter((cell) => figureKey(cell) === key && (stored.scale === null || saysSomething(cell)));
  return successorOf(stored, same) ?? same.find(saysSomething) ?? same[0] ?? null;
}
