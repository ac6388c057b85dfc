import type { HeaderRole } from "./vocabulary.ja";
import type { RowHeading } from "./plainYears";
import { arePlainYearsHeadings } from "./plainYears";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";

/** Heading rows of one or several tables that stand side by side; columns left..right are free of figures there. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type ReadCell = (cell: ViewedCell) => CellKind;

interface Heading extends RowHeading {
  readonly cell: ViewedCell;
}

const FIGURE_ROLES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
  "expectedValue",
  "rate",
  null,
]);
const MOST_ROWS = 3;

interface Segment {
  readonly left: number;
  readonly right: number;
  readonly headings: readonly Heading[];
}

/** A row cut at every figure and every indicator's name; with `plainYears` 2022 is a heading, else a figure. */
function segmentsOf(view: SheetView, read: ReadCell, row: number, plainYears: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  let left = 0;
  let headings: Heading[] = [];
  const close = (right: number): void => {
    if (headings.length > 0) segments.push({ left, right, headings });
    headings = [];
  };
  for (let column = 0; column < view.width; column += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column) continue;
    const kind = read(cell);
    if (kind.kind === "data" || (kind.kind === "heading" && kind.isPlainYear && !plainYears)) {
      close(column - 1);
      left = cell.right + 1;
    } else if (kind.kind === "heading") {
      const { role, year } = kind.meaning;
      headings.push({ cell, role, year, isPlainYear: kind.isPlainYear });
    }
  }
  close(view.width - 1);
  return segments;
}

function headerSegments(view: SheetView, read: ReadCell, row: number): readonly Segment[] {
  const segments = segmentsOf(view, read, row, true);
  const hasData = segments.length > 1 || segments.some(({ left, right }) => left > 0 || right < view.width - 1);
  const isKept = ({ headings }: Segment): boolean =>
    !headings.some(({ isPlainYear }) => isPlainYear) || arePlainYearsHeadings(headings, hasData);
  const kept = segments.map(isKept);
  if (kept.every((one) => one)) return segments;
  // Where years turn out to be figures their segment is cut again; both lists run from left to right.
  const strict = segmentsOf(view, read, row, false);
  let next = 0;
  return segments.flatMap((segment, at): readonly Segment[] => {
    if (kept[at] === true) return [segment];
    while ((strict[next]?.left ?? Infinity) < segment.left) next += 1;
    const from = next;
    while ((strict[next]?.left ?? Infinity) <= segment.right) next += 1;
    return strict.slice(from, next);
  });
}

/** A single figure heading is one over a table where names and figures stand side by side just below. */
function standsOverNames(
  view: SheetView,
  read: ReadCell,
  row: number,
  { left, right }: Segment,
  heading: Heading,
): boolean {
  for (let below = row + 1; below <= Math.min(row + 2, view.height - 1); below += 1) {
    const figure = read(view.cellAt(below, heading.cell.column));
    if (figure.kind !== "data" || figure.isName) continue;
    for (let column = left; column <= right; column += 1) {
      const kind = read(view.cellAt(below, column));
      if (kind.kind === "data" && kind.isName) return true;
    }
  }
  return false;
}

function isHeaderRow(view: SheetView, read: ReadCell, row: number, segment: Segment): boolean {
  const { headings } = segment;
  // 計画 right before 800 says what its row holds.
  const labelsRow = ({ cell }: Heading): boolean => cell.right === segment.right && cell.right < view.width - 1;
  const figures = headings.filter((heading) => FIGURE_ROLES.has(heading.role) && !labelsRow(heading));
  const hasName = headings.some(({ role }) => role === "indicator");
  const [only] = figures;
  if (figures.length >= 2 || (hasName && only !== undefined)) return true;
  if (only !== undefined) return standsOverNames(view, read, row, segment, only);
  // 指標｜年度｜値: the rows say what their figures are.
  const says = (wanted: HeaderRole): boolean => headings.some(({ role }) => role === wanted);
  return hasName && says("value") && (says("yearGroup") || says("rating"));
}

interface RowCells {
  readonly headings: readonly ViewedCell[];
  readonly hasData: boolean;
  readonly hasWords: boolean;
}

/** 県内順位 below a merged 令和６年度, beside 実績: a heading, though not one of ours. */
function isBelowGroup(view: SheetView, read: ReadCell, { row, column }: ViewedCell): boolean {
  const above = row === 0 ? null : view.cellAt(row - 1, column);
  return above !== null && above.right > above.column && read(above).kind === "heading";
}

function rowCells(view: SheetView, read: ReadCell, row: number, { left, right }: Segment): RowCells {
  const headings: ViewedCell[] = [];
  let hasData = false;
  let hasWords = false;
  for (let column = left; column <= right; column += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column) continue;
    const kind = read(cell);
    if (kind.kind === "data") hasData = true;
    if (kind.kind === "heading") headings.push(cell);
    const isNote = /^\s*[（(［[【].*[)）\]］】]?\s*$/s.test(cell.text);
    if (kind.kind === "words" && !isNote && !isBelowGroup(view, read, cell)) hasWords = true;
  }
  return { headings, hasData, hasWords };
}

const roleOf = (kind: CellKind): HeaderRole | null | undefined =>
  kind.kind === "heading" ? kind.meaning.role : undefined;

/** One group heading typed over the first of its columns: 実績値 over R4|R5|R6, or R6 over 目標|実績|達成率. */
function isTypedGroup(view: SheetView, read: ReadCell, cell: ViewedCell): boolean {
  const at = (row: number, column: number): CellKind => read(view.cellAt(row, Math.min(column, view.width - 1)));
  if (at(cell.row, cell.right + 1).kind !== "blank") return false;
  const below = roleOf(at(cell.row + 1, cell.column));
  const beside = [1, 2].map((step) => roleOf(at(cell.row + 1, cell.column + step)));
  const isYear = roleOf(read(cell)) === null;
  if (!isYear) return below === null && beside[0] === null;
  const isPlan = below === "target" || below === "interimTarget" || below === "expectedValue";
  return (isPlan && beside.includes("actual")) || (below === "actual" && beside.includes("rate"));
}

const TEXT_ROLES: ReadonlySet<HeaderRole | null | undefined> = new Set<HeaderRole | null | undefined>([
  "unit",
  "department",
  "note",
  "indicator",
]);

/** 単位 over another heading labels what stands beside it, as in a form; in a table nothing or its own cell is below. */
function labelsAlone(view: SheetView, read: ReadCell, cell: ViewedCell): boolean {
  if (!TEXT_ROLES.has(roleOf(read(cell))) || cell.right > cell.column || cell.bottom + 1 >= view.height) return false;
  return read(view.cellAt(cell.bottom + 1, cell.column)).kind === "heading";
}

/** A row of headings above: several, or one that spans columns; a date over a single column is no group. */
function isGroupRow(view: SheetView, read: ReadCell, row: number, segment: Segment): boolean {
  const { headings, hasData } = rowCells(view, read, row, segment);
  if (hasData || headings.length === 0 || headings.some((cell) => labelsAlone(view, read, cell))) return false;
  return headings.length >= 2 || headings.some((cell) => cell.right > cell.column || isTypedGroup(view, read, cell));
}

/** A further row of headings; the word 数値目標 or KPI alone heads a group of rows instead. */
function isContinuation(view: SheetView, read: ReadCell, row: number, segment: Segment): boolean {
  const { headings, hasData, hasWords } = rowCells(view, read, row, segment);
  return !hasData && !hasWords && headings.some((cell) => roleOf(read(cell)) !== "indicator");
}

/** Cut to the table's own columns: its headings, and beside them the columns that hold something just below. */
function ownColumns(view: SheetView, read: ReadCell, row: number, segment: Segment): Segment {
  const first = segment.headings[0]?.cell.column ?? segment.left;
  const last = segment.headings.at(-1)?.cell.right ?? segment.right;
  const isUsed = (column: number): boolean => {
    for (let below = row; below <= Math.min(row + MOST_ROWS + 1, view.height - 1); below += 1) {
      if (read(view.cellAt(below, column)).kind !== "blank") return true;
    }
    return false;
  };
  let left = first;
  while (left - 1 >= segment.left && isUsed(left - 1)) left -= 1;
  let right = Math.max(last, first);
  while (right + 1 <= segment.right && isUsed(right + 1)) right += 1;
  return { ...segment, left, right };
}

/** Finds the heading rows of a sheet. Linear in its cells. */
export function findHeaderBands(view: SheetView, read: ReadCell): readonly HeaderBand[] {
  const bands = new Set<HeaderBand>();
  let justAbove: readonly HeaderBand[] = [];
  const takenTo = new Array<number>(view.width).fill(-1);
  for (let row = 0; row < view.height; row += 1) {
    const found: HeaderBand[] = [];
    for (const whole of headerSegments(view, read, row)) {
      if (!isHeaderRow(view, read, row, whole)) continue;
      const segment = ownColumns(view, read, row, whole);
      // R5｜R6 alone in the row above were no headings of a table but groups of these.
      for (const band of justAbove) {
        const isWithin = band.left >= segment.left && band.right <= segment.right && band.top === band.bottom;
        if (!isWithin || !isGroupRow(view, read, band.top, segment)) continue;
        bands.delete(band);
        takenTo.fill(band.top - 1, band.left, band.right + 1);
      }
      const columns = takenTo.slice(segment.left, segment.right + 1);
      const used = Math.max(-1, ...columns);
      if (used >= row) continue;
      let top = row;
      while (top - 1 > used && row - top < MOST_ROWS - 1 && isGroupRow(view, read, top - 1, segment)) top -= 1;
      let bottom = row;
      for (const { cell } of segment.headings) bottom = Math.max(bottom, Math.min(cell.bottom, row + MOST_ROWS - 1));
      while (bottom + 1 < view.height && bottom - row < MOST_ROWS && isContinuation(view, read, bottom + 1, segment)) {
        bottom += 1;
      }
      const band = { top, bottom, left: segment.left, right: segment.right };
      bands.add(band);
      found.push(band);
      takenTo.fill(bottom, segment.left, segment.right + 1);
    }
    justAbove = found.filter(({ bottom }) => bottom === row);
  }
  return [...bands];
}
