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

/**
 * The heading that gave the year: it must still name it, and stand over (or in the row of) the figure. One that was
 * deleted says nothing against the figure.
 */
function checkHeading(stored: StoredCell, lookUp: CellLookup, grid: CellGrid | undefined): StoredVerdict {
  const { ref, heading, headingText, lastPlace, lastHeadingPlace, fiscalYear } = stored;
  const cell = heading === null || headingText === "" ? null : lookUp(heading);
  if (ref === null || heading === null || cell === null || fiscalYear === null || grid === undefined) return "intact";
  if (!namesYear(typeof cell.value === "string" ? cell.text : cell.value, fiscalYear)) return "headingChanged";
  if (heading.sheet !== ref.sheet) return "torn";
  if (lastPlace?.row === lastHeadingPlace?.row) return heading.row === ref.row ? "intact" : "torn";
  const { left, right } = areaAt(grid, heading.row, heading.column);
  return ref.column >= left && ref.column <= right ? "intact" : "torn";
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
  if (ref === null || lookUp(ref) === null) return "broken";
  if (labelText !== "") {
    const cell = label === null ? null : lookUp(label);
    if (cell === null) return "broken";
    const text = labelTextOf(cell);
    if (text.trim() === "") return "vanished";
    if (normalizeLabel(text) !== normalizeLabel(labelText)) return "labelChanged";
    if (isTorn(stored)) return "torn";
  }
  return checkHeading(stored, lookUp, gridOf(ref.sheet));
}
