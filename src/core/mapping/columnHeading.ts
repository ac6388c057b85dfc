import type { FigureFlag } from "../kpi/evaluation";
import type { HeaderBand } from "./findHeaderBands";
import type { HeaderMeaning } from "./classifyHeader";
import type { CellKind } from "./readHeading";
import { speaksOfOthers } from "./otherBodies.ja";
import type { SheetView, ViewedCell } from "./sheetView";
import type { HeaderRole } from "./vocabulary.ja";

/** What the headings over one column say together. */
export interface ColumnHeading {
  readonly column: number;
  readonly role: HeaderRole | null;
  readonly year: number | null;
  readonly planYear: number | null;
  readonly unit: string | null;
  /** 見込 or 速報値 said by the heading. */
  readonly flag: FigureFlag | null;
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

/** A heading typed once for several columns; `reach`: how far the group before it went. */
interface Group extends Level {
  readonly reach: number;
}

type ReadCell = (cell: ViewedCell) => CellKind;

const bareYear = (kind: CellKind): boolean => kind.kind === "heading" && kind.meaning.role === null;

/** The nearest heading left of each place of a row, typed once and not merged: it stands for the blanks to its right. */
function groupsToTheLeft(
  view: SheetView,
  read: ReadCell,
  row: number,
  { left, right }: HeaderBand,
): readonly (Group | null)[] {
  const groups: (Group | null)[] = [];
  let nearest: Group | null = null;
  for (let column = left; column <= right; column += 1) {
    groups.push(nearest);
    const cell = view.cellAt(row, column);
    const kind = read(cell);
    const isSingle = cell.right === cell.column;
    if (kind.kind === "blank" && isSingle) continue;
    const before: Group | null = nearest;
    // Only a year before it tells how far a year reaches.
    const reach: number = before === null || !bareYear(before.kind) ? Infinity : column - before.cell.column;
    nearest = isSingle && kind.kind === "heading" ? { cell, kind, reach } : null;
  }
  return groups;
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

/** How far left of a column the words typed once over it may stand. */
const GROUP_REACH = 8;

/** 埼玉県 above the lowest headings, merged over the columns or typed over the first of them. */
function isOfOthers(view: SheetView, read: ReadCell, { top, bottom, left }: HeaderBand, column: number): boolean {
  for (let row = Math.max(0, top - 1); row < bottom || row < top; row += 1) {
    for (let at = column; at >= Math.max(left, column - GROUP_REACH); at -= 1) {
      const above = view.cellAt(row, at);
      if (read(above).kind === "blank") continue;
      if (speaksOfOthers(above.text) && read(view.cellAt(row + 1, at)).kind === "heading") return true;
      break;
    }
  }
  return false;
}

/** Group headings left of a blank upper cell: R4 over 目標|実績|達成率, 実績値 over R4|R5|R6, typed without merging. */
function inheritedLevels(
  view: SheetView,
  read: ReadCell,
  band: HeaderBand,
  column: number,
  own: readonly Level[],
  groupOf: (row: number) => Group | null,
): readonly Level[] {
  const lowest = own.at(-1);
  if (lowest === undefined || lowest.kind.kind !== "heading" || lowest.cell.row === band.top) return own;
  if (own.length > 1) return own;
  const group = groupOf(lowest.cell.row - 1);
  if (group === null || group.kind.kind !== "heading") return own;
  const above = group.kind.meaning;
  const { role, year } = lowest.kind.meaning;
  // Groups of years are alike: behind the last one stands what belongs to none.
  if (above.role === null && role !== null && year === null) {
    if (column - group.cell.column >= group.reach || role === "baseline" || role === "currentState") return own;
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

const isNamed = ({ role }: HeaderMeaning): boolean => role !== null && role !== "yearGroup" && role !== "value";

/** 基準値 over 値|年度: the one holds the figure, the other its year. */
function isYearOfFigure(levels: readonly Level[]): boolean {
  const lowest = levels.at(-1)?.kind;
  return levels.length > 1 && lowest?.kind === "heading" && lowest.meaning.role === "yearGroup" && !lowest.meaning.year;
}

/** Words over bare years that speak of figures of the indicator, and not of money spent on it. */
function speaksOfActuals(text: string): boolean {
  return /実績|推移|実数/.test(text) && !/目標|率|費|額|予算|決算/.test(text);
}

/** What a stack of headings says, lowest first: the lower one says what the column holds, the upper one adds. */
function readStack(levels: readonly Level[], column: number, isOfOthers: boolean): ColumnHeading {
  const meanings = levels.flatMap(({ kind }) => (kind.kind === "heading" ? [kind.meaning] : [])).reverse();
  const lowest = levels.at(-1);
  const text = levels.map(({ cell }) => cell.text.replace(/\s+/g, "")).join(" ");
  const strangers = levels.filter(({ kind, cell }) => kind.kind === "words" && !/^\s*[（(［[【]/.test(cell.text));
  const year = meanings.find((meaning) => meaning.year !== null)?.year ?? null;
  const planYear = meanings.find((meaning) => meaning.planYear !== null)?.planYear ?? null;
  const named = meanings.find(isNamed)?.role ?? null;
  const isBareYear = named === null && (year !== null || planYear !== null);
  const understood =
    lowest === undefined ||
    (!isOfOthers &&
      !isYearOfFigure(levels) &&
      !strangers.some(({ cell }) => speaksOfOthers(cell.text)) &&
      strangers.every(({ cell }) => cell !== lowest.cell && (!isBareYear || speaksOfActuals(cell.text))));
  return {
    column,
    role: understood ? (named ?? (isBareYear ? "actual" : (meanings[0]?.role ?? null))) : null,
    year,
    planYear,
    unit: meanings.find((meaning) => meaning.unit !== null)?.unit ?? null,
    flag: meanings.find((meaning) => meaning.flag !== null)?.flag ?? null,
    rows: meanings.find((meaning) => meaning.rows !== null)?.rows ?? null,
    isBareYear,
    isYearGrouped: year !== null && meanings[0]?.year === null,
    text,
    anchor: lowest?.cell.column ?? column,
    isBlank: levels.length === 0,
  };
}

/** Reads the headings over every column of a band, from left to right. Linear in the band's width. */
export function readColumnHeadings(view: SheetView, read: ReadCell, band: HeaderBand): readonly ColumnHeading[] {
  const groups = new Map<number, readonly (Group | null)[]>();
  for (let row = band.top; row < band.bottom; row += 1) groups.set(row, groupsToTheLeft(view, read, row, band));
  return Array.from({ length: band.right - band.left + 1 }, (_, index) => {
    const column = band.left + index;
    const groupOf = (row: number): Group | null => groups.get(row)?.[index] ?? null;
    const levels = inheritedLevels(view, read, band, column, stackOf(view, read, band, column), groupOf);
    return readStack(levels, column, isOfOthers(view, read, band, column));
  });
}
