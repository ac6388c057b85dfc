import type { CellRef, Rect } from "../workbook/cellAddress";
import type { CellGrid } from "../workbook/cellGrid";
import type { MappedField } from "./mapping";
import type { DecidedCell, MappingDecision } from "./mappingDecision";
import { decidedCellKey } from "./mappingDecision";

/** What the selected cells are to stand for. Several cells are actuals of consecutive fiscal years, in reading order. */
export interface Assignment {
  readonly indicatorId: string;
  readonly field: MappedField;
  /** Of the first cell; null for baseline and target. */
  readonly firstYear: number | null;
}

/** Cells of one selection may stand for at most this many years. */
const MOST_YEARS = 30;

/** The cells of a selection that an assignment takes: one, or a row or column of years; null where it is neither. */
export function assignableCells(rect: Rect, field: MappedField): readonly { row: number; column: number }[] | null {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if ((rows > 1 && columns > 1) || rows * columns > (field === "actual" ? MOST_YEARS : 1)) return null;
  return Array.from({ length: rows * columns }, (_, index) =>
    rows > 1 ? { row: rect.top + index, column: rect.left } : { row: rect.top, column: rect.left + index },
  );
}

/**
 * The decisions with the selected cells assigned by hand; what was decided about them before is replaced. The nearest
 * text left of the cells, else above them, is kept as their label, so that a later sorting is noticed.
 */
export function withAssignment(
  decisions: readonly MappingDecision[],
  grid: CellGrid,
  rect: Rect,
  { indicatorId, field, firstYear }: Assignment,
): readonly MappingDecision[] {
  const places = assignableCells(rect, field) ?? [];
  const isColumn = rect.bottom > rect.top;
  const first = { sheet: grid.sheet, row: rect.top, column: rect.left };
  // Years down a column: what names the whole column stands above it; years along a row: what stands left of the row.
  const label = isColumn
    ? (textAbove(grid, first) ?? textBeside(grid, first))
    : (textBeside(grid, first) ?? textAbove(grid, first));
  const cells = places.map(({ row, column }, index): DecidedCell => ({
    indicatorId,
    field,
    fiscalYear: field === "actual" && firstYear !== null ? firstYear + index : null,
    ref: { sheet: grid.sheet, row, column },
    label: label?.ref ?? null,
    labelText: label?.text ?? "",
  }));
  const keys = new Set(cells.map(decidedCellKey));
  const others = decisions.filter(
    ({ verdict, cell }) => verdict === "chosen" || verdict === "unchosen" || !keys.has(decidedCellKey(cell)),
  );
  return [...others, ...cells.map((cell): MappingDecision => ({ verdict: "assigned", cell }))];
}

interface FoundText {
  readonly ref: CellRef;
  readonly text: string;
}

function textBeside(grid: CellGrid, { row, column }: CellRef): FoundText | null {
  for (let c = column - 1; c >= grid.left; c -= 1) {
    const text = textAt(grid, row, c);
    if (text !== null) return text;
  }
  return null;
}

function textAbove(grid: CellGrid, { row, column }: CellRef): FoundText | null {
  for (let r = row - 1; r >= grid.top; r -= 1) {
    const text = textAt(grid, r, column);
    if (text !== null) return text;
  }
  return null;
}

/** Words at a place, or of the merged area that covers it; a figure written as text is no label. */
function textAt(grid: CellGrid, row: number, column: number): FoundText | null {
  const merge = grid.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const ref = { sheet: grid.sheet, row: merge?.top ?? row, column: merge?.left ?? column };
  const value = grid.values[ref.row - grid.top]?.[ref.column - grid.left];
  if (typeof value !== "string" || !/[\p{L}]{2}/u.test(value)) return null;
  return { ref, text: value };
}
