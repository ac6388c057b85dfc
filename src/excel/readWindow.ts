import type { Rect } from "../core/workbook/cellAddress";

/** About 33 bytes go over the wire for an ordinary cell (value, text, format, formula): 60,000 cells are 2 MB. */
const CELLS_PER_READ = 60_000;
const WINDOW_COLUMNS = 40;
const LEAST_ROWS = 40;

/** What is read of each sheet before its size is known: the top left corner, all sheets together within 2 MB. */
export function readWindow(sheetCount: number): Rect {
  const rows = Math.floor(CELLS_PER_READ / Math.max(1, sheetCount) / WINDOW_COLUMNS);
  return { top: 0, left: 0, bottom: Math.max(LEAST_ROWS, rows) - 1, right: WINDOW_COLUMNS - 1 };
}

/** Splits an area into blocks of whole rows that each fit into one read. */
export function rowBlocks(area: Rect): readonly Rect[] {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(CELLS_PER_READ / width));
  const blocks: Rect[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}

export function cellCount(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Packs blocks, in order, into reads of at most 2 MB. */
export function packReads<T extends { readonly rect: Rect }>(blocks: readonly T[]): readonly (readonly T[])[] {
  const reads: T[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = cellCount(block.rect);
    if (cells + size > CELLS_PER_READ) {
      reads.push([]);
      cells = 0;
    }
    reads.at(-1)?.push(block);
    cells += size;
  }
  return reads;
}
