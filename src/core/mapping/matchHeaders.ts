import type { ColumnHeading } from "./columnHeading";
import { readColumnHeadings } from "./columnHeading";
import { findHeaderBands } from "./findHeaderBands";
import type { HeaderBand } from "./findHeaderBands";
import type { SheetReader } from "./sheetReader";
import type { SheetView } from "./sheetView";
import type { ColumnContents, SplitTable } from "./splitBand";
import { splitBand } from "./splitBand";
import type { TableRegion } from "./tableRegion";
import type { HeaderRole } from "./vocabulary.ja";

/** Last row of each table: up to the next headings over its columns (more than one of them, if it has several). */
function lastRows(bands: readonly HeaderBand[], view: SheetView): readonly number[] {
  const nextTop = new Array<number>(view.width).fill(view.height);
  const last = new Array<number>(bands.length).fill(view.height - 1);
  for (let at = bands.length - 1; at >= 0; at -= 1) {
    const band = bands[at];
    if (band === undefined) continue;
    let [next, second] = [view.height, view.height];
    for (let column = band.left; column <= band.right; column += 1) {
      const top = nextTop[column] ?? view.height;
      if (top < next) [next, second] = [top, next];
      else if (top < second) second = top;
    }
    last[at] = (band.right > band.left ? second : next) - 1;
    nextTop.fill(band.top, band.left, band.right + 1);
  }
  return last;
}

interface Rows {
  readonly firstRow: number;
  readonly lastRow: number;
}

function countContents({ view, read }: Reading, { firstRow, lastRow }: Rows, column: number): ColumnContents {
  let [names, words, figures, filled] = [0, 0, 0, 0];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column) continue;
    const kind = read(cell);
    if (kind.kind !== "blank") filled += 1;
    if (kind.kind === "data" && kind.isName) names += 1;
    else if (kind.kind === "data") figures += 1;
    else if (kind.kind === "words") words += 1;
  }
  return { names, words: words + names, figures, filled };
}

/** Names that stand in two columns, 大項目 and 小項目: counted for the right one, and only where no column holds names. */
function countJoined({ view, read, isName }: Reading, rows: Rows, left: number, right: number): number {
  let names = 0;
  for (let row = rows.firstRow; row <= rows.lastRow; row += 1) {
    const [wider, own] = [view.cellAt(row, left), view.cellAt(row, right)];
    if (own.row !== row || read(wider).kind !== "words" || read(own).kind !== "words") continue;
    if (isName(`${wider.text.trim()}${own.text.trim()}`)) names += 1;
  }
  return names;
}

const FIGURES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
  "value",
]);
const MOST_NAME_COLUMNS = 4;

type Reading = Pick<SheetReader, "view" | "read" | "isName">;

/** What the columns of a band hold, counted once per column. */
function contentsReader(reading: Reading, rows: Rows, columns: readonly ColumnHeading[]) {
  const known = new Map<number, ColumnContents>();
  const contentsOf = (column: number): ColumnContents => {
    const contents = known.get(column) ?? countContents(reading, rows, column);
    known.set(column, contents);
    return contents;
  };
  if (columns.some(({ column }) => contentsOf(column).names > 0)) return contentsOf;
  const firstFigure = columns.findIndex(({ role }) => FIGURES.has(role));
  const ofWords = columns
    .slice(0, firstFigure)
    .filter(({ column, role }) => (role === null || role === "indicator") && contentsOf(column).words > 0)
    .slice(-MOST_NAME_COLUMNS);
  ofWords.forEach(({ column }, at) => {
    const wider = ofWords[at - 1];
    const contents = contentsOf(column);
    if (wider === undefined || contents.figures > contents.words) return;
    known.set(column, { ...contents, names: countJoined(reading, rows, wider.column, column) });
  });
  return contentsOf;
}

/**
 * Another block begins at a row of headings without a figure or a name (KPI｜単位｜担当課), and at a row of names over the
 * columns of figures (年度｜出生数｜観光入込客数).
 */
function endsTable({ view, read }: Reading, row: number, columns: readonly ColumnHeading[]): boolean {
  let [headings, corners, names, overFigures, words] = [0, 0, 0, 0, 0];
  let isOverFigures = false;
  let isHeaded = false;
  for (const [at, { column, role }] of columns.entries()) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column) continue;
    const kind = read(cell);
    const isFigures = FIGURES.has(role);
    if (kind.kind === "data" && !kind.isName) return false;
    if (kind.kind === "data") names += 1;
    if (kind.kind === "data" && isFigures) overFigures += 1;
    if (kind.kind === "words" && at > 0) words += 1;
    if (kind.kind !== "heading") continue;
    isHeaded ||= headings + names + words === 0;
    headings += 1;
    if (kind.meaning.role === "yearGroup") corners += 1;
    isOverFigures ||= isFigures;
  }
  if (names > 0) {
    const isRowOfNames = overFigures >= 2 || isHeaded || (words === 0 && names >= 2);
    return corners > 0 || (overFigures > 0 && isRowOfNames) || (isHeaded && names >= 2);
  }
  return headings >= 2 && isOverFigures;
}

function cutRows(reading: Reading, { firstRow, lastRow }: Rows, columns: readonly ColumnHeading[]): Rows {
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (endsTable(reading, row, columns)) return { firstRow, lastRow: row - 1 };
  }
  return { firstRow, lastRow };
}

const LATEST_NAME = 3;

/**
 * Names begin soon below their headings. Rows headed 実績 or R4 with figures before any name are a small table of
 * something named above.
 */
function beginsWithoutNames({ view, read }: Reading, { firstRow, lastRow }: Rows, table: SplitTable): boolean {
  const isHeaded = table.columns.some(({ column, role }) => column === table.nameColumn && role === "indicator");
  for (let row = firstRow; row <= lastRow; row += 1) {
    const label = view.cellAt(row, table.nameColumn);
    const kind = read(label);
    if (kind.kind === "data" && !kind.isName && !isHeaded) return true;
    if (kind.kind === "words" || kind.kind === "data") return row - firstRow > LATEST_NAME;
    if (kind.kind !== "heading" || !(kind.meaning.role === null || FIGURES.has(kind.meaning.role))) continue;
    if (
      table.columns.some(
        ({ column }) => column !== table.nameColumn && typeof view.cellAt(row, column).value === "number",
      )
    )
      return true;
  }
  return true;
}

/** Whether the first thing above the headings, at most three rows away, is an indicator's name. */
function namedAbove({ view, read }: Reading, { top }: HeaderBand): (column: number) => boolean {
  return (column) => {
    for (let row = top - 1; row >= Math.max(0, top - 3); row -= 1) {
      const kind = read(view.cellAt(row, column));
      if (kind.kind !== "blank") return kind.kind === "data" && kind.isName;
    }
    return false;
  };
}

/** Indicators in columns: above the row of names nothing belongs to them, and a further 指標名 begins another block. */
function ownColumns(columns: readonly ColumnHeading[], nameColumn: number, isTransposed: boolean) {
  if (!isTransposed) return columns;
  const next = columns.find(({ column, role }) => column > nameColumn + 1 && role === "indicator")?.column ?? Infinity;
  return columns.filter(({ column }) => column >= nameColumn && column < next);
}

/**
 * Finds the tables with one row per indicator: headings by their words, the name column by heading and contents. On a
 * transposed view these are the tables with one column per indicator. Linear in the cells of the sheet.
 */
export function matchHeaders(reading: Reading, isTransposed = false): readonly TableRegion[] {
  const { view, read } = reading;
  const bands = findHeaderBands(view, read);
  const last = lastRows(bands, view);
  return bands.flatMap((band, at) => {
    const columns = readColumnHeadings(view, read, band);
    const rows = cutRows(reading, { firstRow: band.bottom + 1, lastRow: last[at] ?? view.height - 1 }, columns);
    const contentsOf = contentsReader(reading, rows, columns);
    const isNamedAbove = namedAbove(reading, band);
    const tables = splitBand(columns, contentsOf, { anyHeading: isTransposed, isNamedAbove });
    return tables
      .filter((table) => !beginsWithoutNames(reading, rows, table))
      .map(({ columns: own, nameColumn }) => ({
        view,
        isTransposed,
        band,
        ...rows,
        columns: ownColumns(own, nameColumn, isTransposed),
        nameColumn,
        names: contentsOf(nameColumn).names,
      }));
  });
}
