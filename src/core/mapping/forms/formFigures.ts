import type { FormAnchor } from "./formAnchor";
import type { FormCandidate } from "./formCandidates";
import type { FormCell } from "./formCell";
import type { FormHeading, FormMeaning } from "./formMeaning";
import { crossHeadings, meaningOf } from "./formMeaning";
import type { RowLabel } from "./formRow";
import { NO_LABEL, headingOf } from "./formRow";
import type { FormRun } from "./formRun";
import { headingOver, isFigureColumn } from "./formRun";
import { labelledValue } from "../labelledValue";
import type { HeaderRole } from "../vocabulary.ja";

const RANK: readonly (HeaderRole | null)[] = ["target", null, "interimTarget", "expectedValue", "baseline"];

interface Place {
  readonly cell: FormCell;
  readonly label: RowLabel;
  readonly run: FormRun | undefined;
  /** true where the label has this figure and no other beside it. */
  readonly isOnly: boolean;
}

type Reading = Pick<FormCandidate, "meaning" | "isDoubtfulTarget" | "planKey" | "rank">;

const keyOf = (cell: { readonly row: number; readonly column: number }): string => `${cell.row} ${cell.column}`;

function alone(heading: FormHeading, label: RowLabel, isDoubtful = false): Reading | null {
  const meaning = meaningOf(heading);
  if (meaning === null) return null;
  const planKey = label.cell === null ? "" : keyOf(label.cell);
  return { meaning, isDoubtfulTarget: isDoubtful && meaning.role === "target", planKey, rank: 0 };
}

/** A label with one figure beside it: 基準値｜340. Headings above are those of other rows. */
function asPair({ cell, label, isOnly }: Place): Reading | null {
  if (label.heading === null || !isOnly) return null;
  // A blank place is the label's where it stands right beside it, and the label is none of a row of headings.
  if (cell.kind === "blank" && (label.isJoined || label.cell?.right !== cell.cell.column - 1)) return null;
  return alone(label.heading, label);
}

function crossed(label: RowLabel, over: FormHeading, cell: FormCell, run: FormRun): Reading | null {
  if (label.heading === null) return null;
  const meaning = crossHeadings(label.heading, over);
  if (meaning === null) return null;
  const isOfColumn = meaning.role !== "actual" && over.role === meaning.role;
  const place = isOfColumn ? { row: run.bottom, column: cell.cell.column } : label.cell;
  const rank = RANK.indexOf(label.heading.role);
  return {
    meaning,
    isDoubtfulTarget: false,
    planKey: place === null ? "" : `${isOfColumn ? "column" : "row"} ${keyOf(place)}`,
    rank: isOfColumn ? (rank === -1 ? RANK.length : rank) : 0,
  };
}

/** 目標値｜380 as the only figure of its row below years: the plan's target, or that of the first year. */
function asDoubtful({ label, isOnly }: Place, meaning: FormMeaning | null): Reading | null {
  const { heading } = label;
  if (heading === null || !isOnly) return null;
  const isPlansTarget = heading.role === "target" && meaning?.role === "target" && meaning.isYearGrouped;
  if (isPlansTarget) return alone(heading, label, true);
  // 実績値（R6）｜355 below other years says its year itself.
  return meaning === null && heading.role !== null && heading.year !== null ? alone(heading, label) : null;
}

/** 基準値：340人 in one cell: what it says itself, with the headings around it. */
function asLabelled({ cell, label }: Place, over: FormHeading | null): Reading | null {
  const labelled = labelledValue(cell.cell.text);
  if (labelled === null) return null;
  const own = headingOf(labelled.meaning, labelled.label);
  const around = label.heading ?? over;
  const meaning =
    around !== null ? crossHeadings(around, own) : label.isStranger && own.role === null ? null : meaningOf(own);
  return meaning === null ? null : { meaning, isDoubtfulTarget: false, planKey: `cell ${keyOf(cell.cell)}`, rank: 0 };
}

function readPlace(place: Place, row: number): Reading | null {
  const { cell, label, run } = place;
  const over = run === undefined ? null : headingOver(run, cell.cell.column);
  if (typeof cell.cell.value === "string" && cell.kind === "figure" && labelledValue(cell.cell.text) !== null)
    return over?.isStranger === true ? null : asLabelled(place, over?.heading ?? null);
  if (label.isStranger) return null;
  if (run === undefined || over === null) return asPair(place);
  // A figure that reaches beyond the column is its label's alone.
  const reachesOut = cell.cell.right > cell.cell.column && cell.cell.right > widthOf(run, cell.cell.column);
  if (reachesOut) return asPair(place);
  if (over.isStranger) return null;
  if (label.heading === null) {
    // Only the first row below the headings may do without a label.
    return row === run.bottom + 1
      ? alone(over.heading, { ...NO_LABEL, cell: { ...cell.cell, row: run.bottom } })
      : null;
  }
  const meeting = crossed(label, over.heading, cell, run);
  return asDoubtful(place, meeting?.meaning ?? null) ?? meeting;
}

/** Last column under the same heading. */
function widthOf(run: FormRun, column: number): number {
  const anchor = run.headings.get(column)?.anchor;
  let last = column;
  while (run.headings.get(last + 1)?.anchor === anchor && last + 1 <= run.right) last += 1;
  return last;
}

/** 目標値｜社会増減プラス: right beside a label that no figure stands below. */
function isBeside(label: RowLabel, { cell }: FormCell, kindBelow: (cell: FormCell["cell"]) => FormCell["kind"] | null) {
  if (label.heading === null || label.cell === null || label.isJoined || meaningOf(label.heading) === null)
    return false;
  return label.heading.role !== null && label.cell.right + 1 === cell.column && kindBelow(label.cell) !== "figure";
}

/** The figures of a row, and blank places where one belongs, with what their headings say. */
export function candidatesOfRow(
  row: number,
  cells: readonly FormCell[],
  labels: readonly RowLabel[],
  ownerOf: (cell: FormCell) => FormAnchor | null,
  runOver: (cell: FormCell) => FormRun | undefined,
  kindBelow: (cell: FormCell["cell"]) => FormCell["kind"] | null,
): readonly FormCandidate[] {
  const figuresOf = new Map<RowLabel, number>();
  // Words below or right beside a heading of figures stand in a figure's place, and are to be said.
  const inPlace = cells.map((cell, at): FormCell => {
    if (cell.kind !== "words") return cell;
    const run = runOver(cell);
    const isPlace =
      run === undefined ? isBeside(labels[at] ?? NO_LABEL, cell, kindBelow) : isFigureColumn(run, cell.cell.column);
    return isPlace ? { kind: "figure", cell: cell.cell } : cell;
  });
  inPlace.forEach((cell, at) => {
    const label = labels[at];
    if (cell.kind === "figure" && label !== undefined) figuresOf.set(label, (figuresOf.get(label) ?? 0) + 1);
  });
  return inPlace.flatMap((cell, at): readonly FormCandidate[] => {
    const owner = ownerOf(cell);
    const label = labels[at] ?? NO_LABEL;
    const isPlace = cell.kind === "figure" || cell.kind === "blank";
    if (owner === null || !isPlace || cell.cell.row !== row) return [];
    const isOnly = (figuresOf.get(label) ?? 0) === (cell.kind === "figure" ? 1 : 0);
    const reading = readPlace({ cell, label, run: runOver(cell), isOnly }, row);
    return reading === null ? [] : [{ owner, cell: cell.cell, ...reading }];
  });
}
