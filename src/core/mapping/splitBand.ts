import type { ColumnHeading } from "./columnHeading";
import type { HeaderRole } from "./vocabulary.ja";

/** What the rows below a heading hold in one column. */
export interface ColumnContents {
  /** Cells that are an indicator's name. */
  readonly names: number;
  readonly words: number;
  readonly figures: number;
  /** Cells that are not blank. */
  readonly filled: number;
}

const FIGURES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
]);

/** Headings that a column of names may stand under. */
const MAY_NAME: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "indicator",
  "yearGroup",
  "rating",
  "other",
  null,
]);

/** A column that names indicators: by its heading, or by holding their names. */
function nameScore(column: ColumnHeading, contents: ColumnContents): number {
  if (!MAY_NAME.has(column.role)) return 0;
  const heads = column.role === "indicator" && contents.words > 0 && contents.words >= contents.figures ? 1 : 0;
  return contents.names * 10 + heads * 5 + (heads > 0 && /指標|KPI|ＫＰＩ/i.test(column.text) ? 2 : 0);
}

/** Columns of tables standing side by side under one heading row, each with its own name column. */
export interface SplitTable {
  readonly columns: readonly ColumnHeading[];
  readonly nameColumn: number;
}

function holdsFigures(columns: readonly ColumnHeading[]): boolean {
  return columns.some(({ role }) => FIGURES.has(role));
}

/** Same field and year twice: the second one belongs to the next table. */
function keyOf({ role, year, unit }: ColumnHeading): string {
  return `${role ?? ""} ${year ?? ""} ${unit ?? ""}`;
}

/** Where the next table begins, before its name column: at the first column whose meaning was there already. */
function cutBefore(columns: readonly ColumnHeading[], start: number, name: number): number {
  const seen = new Set<string>();
  for (let at = start; at < name; at += 1) {
    const column = columns[at];
    if (column === undefined || column.role === null || column.role === "indicator") continue;
    if (seen.has(keyOf(column))) return at;
    seen.add(keyOf(column));
  }
  return name;
}

/**
 * Runs of columns between empty ones; a run without names of its own stays with its neighbour, unless a name stands above
 * it: then its figures are that one's.
 */
function partsOf(
  columns: readonly ColumnHeading[],
  isGap: (column: ColumnHeading) => boolean,
  isWhole: (part: readonly ColumnHeading[]) => boolean,
  isNamedAbove: (column: ColumnHeading) => boolean,
  isColumns: boolean,
): readonly (readonly ColumnHeading[])[] {
  const runs: ColumnHeading[][] = [];
  let open = false;
  for (const column of columns) {
    if (isGap(column)) open = false;
    else if (open) runs.at(-1)?.push(column);
    else {
      runs.push([column]);
      open = true;
    }
  }
  const parts: ColumnHeading[][] = [];
  for (const run of runs) {
    const previous = parts.at(-1);
    const isNamed = run.some(isNamedAbove) || previous?.some(isNamedAbove) === true;
    // Below a gap a block of its own begins with its corner, and one that goes on with a figure heading.
    const isOther = isColumns && !holdsFigures(run.slice(0, 1));
    const isApart = isNamed || isOther || (isWhole(run) && previous !== undefined && isWhole(previous));
    if (previous === undefined || isApart) parts.push(run);
    else previous.push(...run);
  }
  return parts;
}

/** Headings that a name column may have though they do not say so: none at all, 年度 in the corner, 区分. */
function mayHeadNames({ isBlank, role }: ColumnHeading): boolean {
  return isBlank || role === "yearGroup" || role === "rating" || role === null;
}

export interface SplitRules {
  /** A second column of names need not be headed so: where indicators stand in columns, names have no heading. */
  readonly anyHeading?: boolean;
  /** true where an indicator's name stands directly above a column's headings. */
  readonly isNamedAbove?: (column: number) => boolean;
}

/** Cuts a heading row where a second name column begins that has figures of its own. */
export function splitBand(
  columns: readonly ColumnHeading[],
  contentsOf: (column: number) => ColumnContents,
  { anyHeading = false, isNamedAbove = () => false }: SplitRules = {},
): readonly SplitTable[] {
  const mostNames = Math.max(0, ...columns.map(({ column }) => contentsOf(column).names));
  const isCandidate = (column: ColumnHeading): boolean => {
    if (nameScore(column, contentsOf(column.column)) === 0) return false;
    if (column.role === "indicator") return true;
    // Under words of its own (施策名) a column that repeats names belongs to the table it stands in.
    return (anyHeading ? mayHeadNames(column) : column.isBlank) && contentsOf(column.column).names * 2 >= mostNames;
  };
  const isWhole = (part: readonly ColumnHeading[]): boolean => part.some(isCandidate) && holdsFigures(part);
  const isGap = ({ isBlank, column }: ColumnHeading): boolean => isBlank && contentsOf(column).filled === 0;
  const tables = partsOf(columns, isGap, isWhole, ({ column }) => isNamedAbove(column), anyHeading).flatMap((part) => {
    const cuts: number[] = [];
    let start = 0;
    for (let at = 1; at < part.length; at += 1) {
      const column = part[at];
      if (column === undefined || !isCandidate(column)) continue;
      const cut = cutBefore(part, start, at);
      if (!isWhole(part.slice(start, cut)) || !holdsFigures(part.slice(cut))) continue;
      start = cut;
      cuts.push(cut);
    }
    return [0, ...cuts].map((from, index) => part.slice(from, cuts[index] ?? part.length));
  });
  return tables.flatMap((table) => {
    const scores = table.map((column) => nameScore(column, contentsOf(column.column)));
    const best = Math.max(0, ...scores);
    const nameColumn = table[scores.indexOf(best)]?.column;
    return best === 0 || nameColumn === undefined ? [] : [{ columns: table, nameColumn }];
  });
}
