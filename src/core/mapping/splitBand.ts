import type { ColumnHeading } from "./columnHeading";
import type { HeaderRole } from "./vocabulary.ja";

/** What the rows below a heading hold in one column. */
export interface ColumnContents {
  /** Cells that are an indicator's name. */
  readonly names: number;
  readonly words: number;
  readonly figures: number;
}

const FIGURES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
]);

/** A column that names indicators: by its heading, or by holding their names. */
function nameScore(column: ColumnHeading, contents: ColumnContents): number {
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

/** Cuts a heading row where a second name column begins that has figures of its own behind it. */
export function splitBand(
  columns: readonly ColumnHeading[],
  contentsOf: (column: number) => ColumnContents,
): readonly SplitTable[] {
  const scores = columns.map((column) => nameScore(column, contentsOf(column.column)));
  const best = Math.max(0, ...scores);
  const strongNames = Math.max(0, ...columns.map(({ column }) => contentsOf(column).names));
  const isCandidate = (at: number): boolean => {
    const column = columns[at];
    if (column === undefined || (scores[at] ?? 0) === 0) return false;
    if (column.role === "indicator") return true;
    // Under words of its own (施策名) a column that repeats names belongs to the table it stands in.
    return column.isBlank && contentsOf(column.column).names * 2 >= strongNames;
  };
  const cuts: number[] = [];
  let start = 0;
  for (let at = 1; at < columns.length; at += 1) {
    if (!isCandidate(at)) continue;
    const before = columns.slice(start, at);
    const hasName = before.some((_, index) => isCandidate(start + index));
    if (hasName && holdsFigures(before) && holdsFigures(columns.slice(at + 1))) {
      // Columns such as 番号 or 施策 in front of a name belong to it, back to the gap.
      let cut = at;
      while (cut - 1 > start && columns[cut - 1]?.isBlank !== true && !isFigureSide(columns[cut - 1])) cut -= 1;
      cuts.push(cut);
      start = cut;
    }
  }
  if (best === 0) return [];
  return [0, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? columns.length;
    const part = columns.slice(from, to);
    const partScores = scores.slice(from, to);
    const top = Math.max(0, ...partScores);
    const nameColumn = part[partScores.indexOf(top)]?.column;
    return top === 0 || nameColumn === undefined ? [] : [{ columns: part, nameColumn }];
  });
}

function isFigureSide(column: ColumnHeading | undefined): boolean {
  const role = column?.role ?? null;
  return (
    FIGURES.has(role) || role === "rate" || role === "rating" || role === "change" || role === "note" || role === "unit"
  );
}
