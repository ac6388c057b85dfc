import type { Rect } from "../../../../core/workbook/cellAddress";
import type { CellGrid } from "../../../../core/workbook/cellGrid";

/** One cell as it is typed; a formula comes with the result it has. */
export interface DraftCell {
  readonly value: string | number;
  readonly format?: string;
  /** Without the leading "=". */
  readonly formula?: string;
}

/** A sheet being filled in. Rows and columns are zero-based. */
export interface DraftSheet {
  readonly name: string;
  visibility: CellGrid["visibility"];
  readonly cells: Map<string, DraftCell>;
  readonly merges: Rect[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export function createDraftSheet(name: string): DraftSheet {
  return {
    name,
    visibility: "visible",
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The row and column of a key. */
export function cellAt(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** Types into an empty cell; text that is empty leaves it empty. Throws where something stands already. */
export function putCell(sheet: DraftSheet, row: number, column: number, cell: DraftCell | string | number): void {
  const draft = typeof cell === "object" ? cell : { value: cell };
  if (draft.value === "") return;
  const key = cellKey(row, column);
  if (sheet.cells.has(key)) throw new Error(`${sheet.name}: ${key} is written twice`);
  sheet.cells.set(key, draft);
}

/** Merges an area of more than one cell. */
export function mergeDraft(sheet: DraftSheet, rect: Rect): void {
  if (rect.top !== rect.bottom || rect.left !== rect.right) sheet.merges.push(rect);
}

/** The rectangle that holds every written cell; null: none is written. */
export function usedRect({ cells }: DraftSheet): Rect | null {
  if (cells.size === 0) return null;
  let rect: Rect = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const key of cells.keys()) {
    const { row, column } = cellAt(key);
    rect = {
      top: Math.min(rect.top, row),
      left: Math.min(rect.left, column),
      bottom: Math.max(rect.bottom, row),
      right: Math.max(rect.right, column),
    };
  }
  return rect;
}
