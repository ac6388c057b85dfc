import type { CellGrid } from "../../workbook/cellGrid";
import type { StoredCell } from "../../workbook/storedMapping";
import { normalizeLabel } from "../normalizeLabel";
import { labelTextOf, type CellLookup } from "./cellLookup";
import type { LostKind } from "./sourceChange";
import { areaAt, namesYear } from "./yearHeading";

/** What still holds of a kept cell, by itself: `intact`, or why it cannot be used as it was. */
export type StoredVerdict = "intact" | LostKind;

/** Label and figure stood in one row (or column) and do not any more: cells were pushed aside on one side only. */
function isTorn({ ref, label, lastPlace, lastLabelPlace }: StoredCell): boolean {
  if (ref === null || label === null || lastPlace === null || lastLabelPlace === null) return false;
  if (lastPlace.sheet !== lastLabelPlace.sheet) return false;
  if (lastPlace.row === lastLabelPlace.row) return ref.sheet !== label.sheet || ref.row !== label.row;
  return lastPlace.column === lastLabelPlace.column && (ref.sheet !== label.sheet || ref.column !== label.column);
}

/** The heading that gave the year stands over the figure (a merged one over all it covers), or in its row. */
function isUnderHeading({ ref, heading, lastPlace, lastHeadingPlace }: StoredCell, grid: CellGrid): boolean {
  // a heading that was deleted says nothing against the figure
  if (ref === null || heading === null) return true;
  if (heading.sheet !== ref.sheet) return false;
  if (lastPlace?.row === lastHeadingPlace?.row) return heading.row === ref.row;
  const { left, right } = areaAt(grid, heading.row, heading.column);
  return ref.column >= left && ref.column <= right;
}

function hasOtherYear({ heading, headingText, fiscalYear }: StoredCell, lookUp: CellLookup): boolean {
  const cell = heading === null || headingText === "" || fiscalYear === null ? null : lookUp(heading);
  return cell !== null && fiscalYear !== null && !namesYear(cell.value, fiscalYear);
}

/**
 * A kept cell can be used while it and its label are there, stand as they stood to each other and to the year's heading,
 * and label and heading say what they said (after normalising). References do not follow sorting: the label tells.
 */
export function checkStored(
  stored: StoredCell,
  lookUp: CellLookup,
  gridOf: (sheet: string) => CellGrid | undefined,
): StoredVerdict {
  const { ref, label, labelText } = stored;
  const grid = ref === null ? undefined : gridOf(ref.sheet);
  if (grid === undefined) return "broken";
  const labelCell = label === null ? null : lookUp(label);
  if (labelText !== "" && labelCell === null) return "broken";
  // before the words: where cells were pushed aside, words beside a figure are not its own
  if (isTorn(stored) || !isUnderHeading(stored, grid)) return "torn";
  if (labelText !== "" && labelCell !== null) {
    const text = labelTextOf(labelCell);
    if (text.trim() === "") return "vanished";
    if (normalizeLabel(text) !== normalizeLabel(labelText)) return "labelChanged";
  }
  return hasOtherYear(stored, lookUp) ? "headingChanged" : "intact";
}
