import { mergeDraft, putCell, type DraftSheet } from "../sheets/draftSheet";
import { headerDepth, leavesOf, type HeaderNode } from "./columns";

/** How an office fills the cells a header reaches over: merged, or only the first one written. */
export type MergeHabit = "merged" | "open";

/** Draws the header rows with their first cell at (top, left); returns how many rows they take. */
export function drawHeader(
  sheet: DraftSheet,
  nodes: readonly HeaderNode[],
  place: { readonly top: number; readonly left: number },
  habit: MergeHabit,
): number {
  const depth = headerDepth(nodes);
  drawLevel(sheet, nodes, place, place.top + depth - 1, habit);
  return depth;
}

function drawLevel(
  sheet: DraftSheet,
  nodes: readonly HeaderNode[],
  { top, left }: { readonly top: number; readonly left: number },
  lastRow: number,
  habit: MergeHabit,
): void {
  let column = left;
  for (const node of nodes) {
    putCell(sheet, top, column, node.cell);
    const width = "children" in node ? leavesOf(node.children).length : 1;
    if (habit === "merged" && String(node.cell.value) !== "") {
      const bottom = "children" in node ? top : lastRow;
      mergeDraft(sheet, { top, left: column, bottom, right: column + width - 1 });
    }
    if ("children" in node) drawLevel(sheet, node.children, { top: top + 1, left: column }, lastRow, habit);
    column += width;
  }
}
