import type { CellGrid } from "../../workbook/cellGrid";
import type { StoredCell } from "../../workbook/storedMapping";
import { normalizeLabel } from "../normalizeLabel";
import { labelTextOf, type CellLookup } from "./cellLookup";
import { headingYear } from "./headingYear";
import type { LostKind } from "./sourceChange";

/** What still holds of a kept cell, by itself: `intact`, or why it cannot be used as it was. */
export type StoredVerdict = "intact" | LostKind;

/** Label and figure stood in one row (or column) and do not any more: cells were pushed aside on one side only. */
function isTorn({ ref, label, lastPlace, lastLabelPlace }: StoredCell): boolean {
  if (ref === null || label === null || lastPlace === null || lastLabelPlace === null) return false;
  if (lastPlace.sheet !== lastLabelPlace.sheet) return false;
  if (lastPlace.row === lastLabelPlace.row) return ref.sheet !== label.sheet || ref.row !== label.row;
  return lastPlace.column === lastLabelPlace.column && (ref.sheet !== label.sheet || ref.column !== label.column);
}

/** Of a cell a person gave its year, a heading that now names another year speaks against it. */
function hasOtherHeading({ ref, origin, headingYear: kept, field }: StoredCell, grid: CellGrid | undefined): boolean {
  const isOfPerson = origin === "assigned" || origin === "confirmed";
  if (!isOfPerson || field !== "actual" || kept === null || ref === null || grid === undefined) return false;
  const now = headingYear(grid, ref);
  return now !== null && now !== kept;
}

/**
 * A kept cell can be used while it and its label are there, stand as they stood to each other, and the label says what
 * it said (after normalising). References do not follow sorting, so the label is what tells.
 */
export function checkStored(stored: StoredCell, lookUp: CellLookup, grids: readonly CellGrid[]): StoredVerdict {
  const { ref, label, labelText } = stored;
  if (ref === null || lookUp(ref) === null) return "broken";
  if (labelText !== "") {
    const cell = label === null ? null : lookUp(label);
    if (cell === null) return "broken";
    const text = labelTextOf(cell);
    if (text.trim() === "") return "vanished";
    if (normalizeLabel(text) !== normalizeLabel(labelText)) return "labelChanged";
    if (isTorn(stored)) return "torn";
  }
  const grid = grids.find(({ sheet, ownedAs }) => sheet === ref.sheet && ownedAs === null);
  return hasOtherHeading(stored, grid) ? "headingChanged" : "intact";
}
