import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** A range that follows edits of rows, columns and cells; rect is null once all its cells were deleted. */
export interface TrackedRange {
  readonly sheetId: string;
  rect: Rect | null;
}

const trackedByWorkbook = new WeakMap<WorkbookModel, Set<TrackedRange>>();

/** The tracked ranges of the workbook. */
export function trackedRanges(workbook: WorkbookModel): Set<TrackedRange> {
  let tracked = trackedByWorkbook.get(workbook);
  if (tracked === undefined) trackedByWorkbook.set(workbook, (tracked = new Set()));
  return tracked;
}

/** Starts to follow rect through edits. */
export function trackRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): TrackedRange {
  const tracked: TrackedRange = { sheetId: sheet.id, rect: { ...rect } };
  trackedRanges(workbook).add(tracked);
  return tracked;
}

/** Stops following. */
export function untrack(workbook: WorkbookModel, tracked: TrackedRange): void {
  trackedRanges(workbook).delete(tracked);
}
