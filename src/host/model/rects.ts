import type { Rect } from "./rect";

export function rectsEqual(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rectContains(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** The common part, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** What is left of `rect` without `hole`: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (common === null) return [rect];
  const parts: Rect[] = [];
  if (common.top > rect.top) parts.push({ ...rect, bottom: common.top - 1 });
  if (common.left > rect.left)
    parts.push({ top: common.top, bottom: common.bottom, left: rect.left, right: common.left - 1 });
  if (common.right < rect.right)
    parts.push({ top: common.top, bottom: common.bottom, left: common.right + 1, right: rect.right });
  if (common.bottom < rect.bottom) parts.push({ ...rect, top: common.bottom + 1 });
  return parts;
}

export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
