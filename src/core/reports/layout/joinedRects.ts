import type { Rect } from "../../workbook/cellAddress";

function joined(rects: readonly Rect[], along: "rows" | "columns"): readonly Rect[] {
  const done: Rect[] = [];
  const open = new Map<string, number>();
  for (const rect of rects) {
    const key = along === "rows" ? `${rect.left},${rect.right}` : `${rect.top},${rect.bottom}`;
    const at = open.get(key);
    const last = at === undefined ? undefined : done[at];
    const touches =
      last !== undefined && (along === "rows" ? last.bottom + 1 === rect.top : last.right + 1 === rect.left);
    if (at !== undefined && last !== undefined && touches) {
      done[at] = along === "rows" ? { ...last, bottom: rect.bottom } : { ...last, right: rect.right };
    } else {
      open.set(key, done.length);
      done.push(rect);
    }
  }
  return done;
}

/** Rectangles that touch with the same width or height become one; given by rows, left to right. */
export function joinedRects(rects: readonly Rect[]): readonly Rect[] {
  return joined(joined(rects, "columns"), "rows");
}
