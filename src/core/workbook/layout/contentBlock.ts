import type { Rect } from "../cellAddress";
import type { CellValue } from "../cellGrid";
import type { ContentBlock } from "../sheetPlan";

/** A block of contents from its top left cell; short rows are filled up with empty cells. */
export function contentBlock(top: number, left: number, rows: readonly (readonly CellValue[])[]): ContentBlock {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const contents = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { rect: rectOf(top, left, Math.max(1, rows.length), width), contents };
}

/** The rectangle of `height` × `width` cells from its top left one. */
export function rectOf(top: number, left: number, height: number, width: number): Rect {
  return { top, left, bottom: top + height - 1, right: left + width - 1 };
}
