import type { HeaderBand } from "./findHeaderBands";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";
import type { HeaderRole } from "./vocabulary.ja";

/** What the headings over one column say together. */
export interface ColumnHeading {
  readonly column: number;
  readonly role: HeaderRole | null;
  readonly year: number | null;
  readonly planYear: number | null;
  readonly unit: string | null;
  readonly rows: "targetOverActual" | "actualOverTarget" | null;
  /** true where no word says 実績: a bare year. */
  readonly isBareYear: boolean;
  /** true where the year stands over several columns: R6 over 目標|実績. */
  readonly isYearGrouped: boolean;
  /** The headings from top to bottom, for the user. */
  readonly text: string;
  /** Column of the lowest heading cell: columns under one merged heading share it. */
  readonly anchor: number;
  readonly isBlank: boolean;
}

interface Level {
  readonly cell: ViewedCell;
  readonly kind: CellKind;
}

type ReadCell = (cell: ViewedCell) => CellKind;

const bareYear = (kind: CellKind): boolean => kind.kind === "heading" && kind.meaning.role === null;

/** A group heading that was typed once and not merged stands for the blank cells to its right as well. */
function groupToTheLeft(view: SheetView, read: ReadCell, row: number, column: number, left: number): Level | null {
  for (let at = column - 1; at >= left; at -= 1) {
    const cell = view.cellAt(row, at);
    const kind = read(cell);
    if (kind.kind === "blank" && cell.right === cell.column) continue;
    return cell.right === cell.column && kind.kind === "heading" ? { cell, kind } : null;
  }
  return null;
}

function stackOf(view: SheetView, read: ReadCell, band: HeaderBand, column: number): readonly Level[] {
  const levels: Level[] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    const cell = view.cellAt(row, column);
    const kind = read(cell);
    if (kind.kind === "blank" || levels.at(-1)?.cell.row === cell.row) continue;
    // A title over the whole table says nothing of one column.
    if (cell.column <= band.left && cell.right >= band.right && band.right > band.left) continue;
    levels.push({ cell, kind });
  }
  return levels;
}

/** Group headings left of a blank upper cell: R4 over 目標|実績|達成率, 実績値 over R4|R5|R6, typed without merging. */
function inheritedLevels(
  view: SheetView,
  read: ReadCell,
  band: HeaderBand,
  column: number,
  own: readonly Level[],
): readonly Level[] {
  const lowest = own.at(-1);
  if (lowest === undefined || lowest.kind.kind !== "heading" || lowest.cell.row === band.top) return own;
  if (own.length > 1) return own;
  const group = groupToTheLeft(view, read, lowest.cell.row - 1, column, band.left);
  if (group === null || group.kind.kind !== "heading") return own;
  const above = group.kind.meaning;
  const { role, year } = lowest.kind.meaning;
  if (above.role === null && role !== null && year === null) {
    for (let at = group.cell.column; at < column; at += 1) {
      const sibling = read(view.cellAt(lowest.cell.row, at));
      if (sibling.kind !== "heading" || sibling.meaning.role === role) return own;
    }
    return [group, ...own];
  }
  if (above.role !== null && role === null && year !== null) {
    const first = read(view.cellAt(lowest.cell.row, group.cell.column));
    return bareYear(first) ? [group, ...own] : own;
  }
  return own;
}

/** 基準値 over 値|年度: the one holds the figure, the other its year. */
function isPlainValue({ kind, cell }: Level): boolean {
  return kind.kind === "words" && /^\s*(?:値|数値|実数|数量)\s*$/.test(cell.text);
}

function isYearOfFigure(levels: readonly Level[]): boolean {
  const lowest = levels.at(-1)?.kind;
  return levels.length > 1 && lowest?.kind === "heading" && lowest.meaning.role === "yearGroup" && !lowest.meaning.year;
}

/** Words over bare years that speak of figures of the indicator, and not of money spent on it. */
function speaksOfActuals(text: string): boolean {
  return /実績|推移|実数/.test(text) && !/目標|率|費|額|予算|決算/.test(text);
}

/** Reads the headings over one column, lowest first: the lower one says what the column holds, the upper one adds. */
export function readColumnHeading(view: SheetView, read: ReadCell, band: HeaderBand, column: number): ColumnHeading {
  const levels = inheritedLevels(view, read, band, column, stackOf(view, read, band, column));
  const meanings = levels.flatMap(({ kind }) => (kind.kind === "heading" ? [kind.meaning] : [])).reverse();
  const lowest = levels.at(-1);
  const text = levels.map(({ cell }) => cell.text.replace(/\s+/g, "")).join(" ");
  const strangers = levels.filter(
    (level, at) =>
      level.kind.kind === "words" && !/^\s*[（(［[【]/.test(level.cell.text) && !(at > 0 && isPlainValue(level)),
  );
  const year = meanings.find((meaning) => meaning.year !== null)?.year ?? null;
  const planYear = meanings.find((meaning) => meaning.planYear !== null)?.planYear ?? null;
  const named = meanings.find(({ role }) => role !== null && role !== "yearGroup")?.role ?? null;
  const isBareYear = named === null && (year !== null || planYear !== null);
  const understood =
    lowest === undefined ||
    (!isYearOfFigure(levels) &&
      strangers.every(({ cell }) => cell !== lowest.cell && (!isBareYear || speaksOfActuals(cell.text))));
  return {
    column,
    role: understood ? (named ?? (isBareYear ? "actual" : (meanings[0]?.role ?? null))) : null,
    year,
    planYear,
    unit: meanings.find((meaning) => meaning.unit !== null)?.unit ?? null,
    rows: meanings.find((meaning) => meaning.rows !== null)?.rows ?? null,
    isBareYear,
    isYearGrouped: year !== null && meanings[0]?.year === null,
    text,
    anchor: lowest?.cell.column ?? column,
    isBlank: levels.length === 0,
  };
}
