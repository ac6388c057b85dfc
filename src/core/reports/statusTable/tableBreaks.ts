import { printable } from "../../workbook/layout/pageLayout";
import type { SheetPlan } from "../../workbook/sheetPlan";
import type { TableFrame } from "./tableFrame";

/** Excel keeps no more breaks of its own on a sheet. */
const MOST_BREAKS = 1000;

/** Height in points of every row of the printed area; the last height stated for a row counts. */
function heightsOf(runs: SheetPlan["rowHeights"], rows: number): readonly number[] {
  const heights = Array<number>(rows).fill(0);
  for (const { first, last, height } of runs) heights.fill(height, first, last + 1);
  return heights;
}

/**
 * Rows before which a page of the status table ends: as many whole rows as fit at the scale that brings the table to the
 * width of an A3 page, no goal heading left alone at the foot, legend and notes together.
 */
export function tableBreaks(frame: TableFrame, rowHeights: SheetPlan["rowHeights"]): readonly number[] {
  const page = printable("a3", "landscape");
  const width = frame.columns.slice(0, frame.lastPrinted + 1).reduce((sum, column) => sum + column.width, 0);
  const scale = Math.min(1, page.width / width);
  const heights = heightsOf(rowHeights, frame.notesRow + 1);
  const title = heights.slice(0, frame.top).reduce((sum, height) => sum + height, 0);
  const room = page.height / scale - title;
  const breaks: number[] = [];
  let used = 0;
  for (let row = frame.top; row <= frame.legendRow; row += 1) {
    const isHeading = frame.rows[row - frame.top]?.kind === "goal";
    const withNext = isHeading || row === frame.legendRow ? (heights[row + 1] ?? 0) : 0;
    const height = heights[row] ?? 0;
    if (used > 0 && used + height + withNext > room) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  }
  return breaks.slice(0, MOST_BREAKS);
}
