import { parseUnit } from "../../kpi/parseUnit";
import type { ColumnHeading } from "../columnHeading";
import { readColumnHeadings } from "../columnHeading";
import type { SheetReader } from "../sheetReader";
import type { HeaderRole } from "../vocabulary.ja";
import type { FormAnchor } from "./formAnchor";
import type { FormCell } from "./formCell";
import { begins, holds } from "./formCell";
import type { FormHeading } from "./formMeaning";

/** Headings side by side in a form, over the figures below them: 年度｜R4｜R5, or 基準値｜目標値. */
export interface FormRun {
  readonly owner: FormAnchor;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** First column that heads figures; left of it stand the labels of the rows. */
  readonly figureLeft: number;
  readonly headings: ReadonlyMap<number, ColumnHeading>;
}

const FIGURE_ROLES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
  "expectedValue",
  "rate",
  "change",
  "value",
  null,
]);

export const headsFigures = (cell: FormCell): boolean => cell.kind === "heading" && FIGURE_ROLES.has(cell.meaning.role);

/** Neighbouring headings and words of one form, cut at figures, blanks and names. */
function sequences(cells: readonly FormCell[], ownerOf: (cell: FormCell) => FormAnchor | null): readonly FormCell[][] {
  const found: FormCell[][] = [];
  let open: FormCell[] = [];
  for (const cell of cells) {
    const last = open.at(-1);
    const goesOn = cell.kind === "heading" || cell.kind === "words";
    const touches = last !== undefined && last.cell.right + 1 === cell.cell.column && ownerOf(last) === ownerOf(cell);
    if (!goesOn) open = [];
    else if (touches) open.push(cell);
    else found.push((open = [cell]));
  }
  return found;
}

/** Rows of group headings above: 令和６年度 over 目標｜実績, 実績値 over R4｜R5. Never a row of labels with their values. */
function topOf(reader: SheetReader, row: number, { top }: FormAnchor, left: number, right: number, figureLeft: number) {
  const { view, read } = reader;
  const isGroupRow = (above: number): boolean => {
    let headings = 0;
    for (let column = left; column <= right; column += 1) {
      const cell = view.cellAt(above, column);
      const kind = read(cell);
      if (kind.kind === "blank") continue;
      if (kind.kind !== "heading") return false;
      if (column < figureLeft && FIGURE_ROLES.has(kind.meaning.role)) return false;
      // 基準年度｜令和2年度: a label with its value.
      if (kind.meaning.role === "baselineYear" || kind.meaning.role === "targetYear") return false;
      headings += 1;
    }
    const end = right + 1 < view.width ? read(view.cellAt(above, right + 1)).kind : "blank";
    return headings > 0 && end !== "data";
  };
  let first = row;
  while (first - 1 > top && row - first < 2 && isGroupRow(first - 1)) first -= 1;
  return first;
}

/** A single heading stands over its figure where the figure is directly below it and none beside it. */
function standsAbove(heading: FormCell, beside: FormCell | undefined, kindBelow: FormCell["kind"] | null) {
  return headsFigures(heading) && beside?.kind !== "figure" && kindBelow === "figure";
}

/** 年度｜県平均: words that head a column of figures, though not of ours. */
function strangerAfter([corner, ...others]: readonly FormCell[]): FormCell | undefined {
  const isCorner = corner?.kind === "heading" && (corner.meaning.role === "yearGroup" || /区分/.test(corner.cell.text));
  return isCorner && others.every(({ kind }) => kind === "words") ? others[0] : undefined;
}

/** The runs of headings that begin in a row. `below` says what the cell under a heading is. */
export function findRuns(
  reader: SheetReader,
  row: number,
  cells: readonly FormCell[],
  ownerOf: (cell: FormCell) => FormAnchor | null,
  below: (cell: FormCell) => FormCell["kind"] | null,
): readonly FormRun[] {
  return sequences(cells, ownerOf).flatMap((sequence): readonly FormRun[] => {
    const [first] = sequence;
    const last = sequence.at(-1);
    const owner = first === undefined ? null : ownerOf(first);
    if (first === undefined || last === undefined || owner === null) return [];
    const figures = sequence.filter(headsFigures);
    const after = cells.find(({ cell }) => cell.column === last.cell.right + 1);
    const lead = figures[0] ?? strangerAfter(sequence);
    // 令和６年度｜実績値｜355: labels of the figure beside them.
    if (lead === undefined || after?.kind === "figure") return [];
    if (figures.length <= 1 && headsFigures(lead) && !standsAbove(lead, after, below(lead))) return [];
    const [left, right, figureLeft] = [first.cell.column, last.cell.right, lead.cell.column];
    const top = topOf(reader, row, owner, left, right, figureLeft);
    const bottom = Math.max(...sequence.map(({ cell }) => cell.bottom));
    const headings = readColumnHeadings(reader.view, reader.read, { top, bottom: row, left, right });
    return [
      { owner, top, bottom, left, right, figureLeft, headings: new Map(headings.map((one) => [one.column, one])) },
    ];
  });
}

/** true where a run heads figures over a column: whatever stands below is to be one. */
export function isFigureColumn(run: FormRun, column: number): boolean {
  const role = run.headings.get(column)?.role ?? null;
  return column >= run.figureLeft && role !== null && FIGURE_ROLES.has(role);
}

/** The heading a run has over a column, or null; `isStranger`: words that are not understood. */
export function headingOver(run: FormRun, column: number): { heading: FormHeading; isStranger: boolean } | null {
  const found = run.headings.get(column);
  if (found === undefined || found.isBlank) return null;
  const { year, planYear, unit, flag, isYearGrouped, text, isBareYear } = found;
  const role = isBareYear || found.role === "value" || found.role === "yearGroup" ? null : found.role;
  const isStranger = found.role === null && parseUnit(text)?.known !== true;
  return { heading: { role, year, planYear, unit, flag, isYearGrouped, text }, isStranger };
}

/** A run of headings ends at another heading in its span, at a name, and at a row without anything. */
export function staysOpen(run: FormRun, row: number, cells: readonly FormCell[]): boolean {
  const within = cells.filter(({ cell }) => cell.right >= run.left && cell.column <= run.right);
  if (row <= run.bottom) return true;
  // The form's own name stands below KPI｜基準値｜目標値.
  const isOwnName = ({ cell }: FormCell): boolean =>
    cell.row === run.owner.cell.row && cell.column === run.owner.cell.column;
  const breaks = within.some(
    (one) =>
      (one.kind === "end" && !isOwnName(one)) ||
      (one.kind === "heading" && begins(one, row) && one.cell.column >= run.figureLeft),
  );
  return !breaks && cells.some((one) => holds(one) && one.cell.column <= run.right);
}
