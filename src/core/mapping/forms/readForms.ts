import type { IsCovered } from "../coveredCells";
import type { NamesOfSheet } from "../findNames";
import type { FoundIndicator } from "../foundIndicator";
import type { SheetReader } from "../sheetReader";
import type { ViewedCell } from "../sheetView";
import type { FormAnchor } from "./formAnchor";
import { formAnchors } from "./formAnchor";
import type { FormCell } from "./formCell";
import { begins, cellsOfRow, holds, readFormCell } from "./formCell";
import { candidatesOfRow } from "./formFigures";
import { toFoundIndicator } from "./formIndicator";
import type { OwnerOf } from "./formOwners";
import { formOwners } from "./formOwners";
import type { RowLabel } from "./formRow";
import { rowLabels } from "./formRow";
import type { FormRun } from "./formRun";
import { findRuns, staysOpen } from "./formRun";
import type { OpenForm } from "./openForm";
import { FIELDS, beginsAnew, isExplained, noteTitle, noteUnit, openForm } from "./openForm";
import { isSilent } from "./silentWords";

/** What is known while the rows of a sheet are walked from above. */
interface Walk {
  readonly reader: SheetReader;
  readonly isCovered: IsCovered;
  readonly forms: ReadonlyMap<FormAnchor, OpenForm>;
  /** The headings over each column. */
  readonly runAt: (FormRun | undefined)[];
  /** true where words that are not understood stand over a column. */
  readonly wordsAbove: boolean[];
}

/** One row with what is known of its cells. */
interface FormRow {
  readonly row: number;
  readonly cells: readonly FormCell[];
  readonly labels: readonly RowLabel[];
  readonly ownerOf: (cell: FormCell) => FormAnchor | null;
  readonly runOver: (cell: FormCell) => FormRun | undefined;
  readonly isAnchor: (cell: ViewedCell) => boolean;
}

function readRow({ runAt }: Walk, row: number, cells: readonly FormCell[], owners: OwnerOf): FormRow {
  const ownerOf = ({ cell }: FormCell): FormAnchor | null => owners(cell.column);
  const isAnchor = ({ row: top, column }: ViewedCell): boolean => {
    const owner = owners(column);
    return owner !== null && owner.cell.row === top && owner.cell.column === column;
  };
  const runOver = (cell: FormCell): FormRun | undefined => {
    const run = runAt[cell.cell.column];
    return run !== undefined && run.bottom < row && run.owner === ownerOf(cell) ? run : undefined;
  };
  const labels = rowLabels(cells, ownerOf, (cell) => {
    return isAnchor(cell.cell) || (cell.kind !== "end" && isSilent(cell, runOver(cell)));
  });
  return { row, cells, labels, ownerOf, runOver, isAnchor };
}

function closeRuns({ runAt }: Walk, row: number, cells: readonly FormCell[]): void {
  new Set(runAt).forEach((run) => {
    if (run !== undefined && !staysOpen(run, row, cells)) runAt.fill(undefined, run.left, run.right + 1);
  });
}

/** Titles, units and goals of the forms, and where a table ends one. */
function noteRow({ reader, isCovered, forms }: Walk, { row, cells, labels, ownerOf }: FormRow): void {
  const { view, read } = reader;
  const filled = new Map<OpenForm, FormCell[]>();
  cells.forEach((cell, at) => {
    const owner = ownerOf(cell);
    const form = owner === null ? undefined : forms.get(owner);
    if (form === undefined || !holds(cell)) return;
    filled.set(form, [...(filled.get(form) ?? []), cell]);
    if (!begins(cell, row)) return;
    const above = row > form.anchor.top ? read(view.cellAt(row - 1, cell.cell.column)) : null;
    noteUnit(form, cell, labels[at]?.heading?.role ?? null, above);
    // Below a table of other indicators figures are theirs.
    if (isCovered(cell.cell.row, cell.cell.column)) form.isEnded = true;
    const isNearName = row === form.anchor.cell.row || labels[at]?.heading?.role === "other";
    if (isNearName && typeof cell.cell.value === "string") form.texts.push(cell.cell.text);
  });
  filled.forEach((own, form) => noteTitle(form, own, row));
}

function belowReader({ reader, isCovered }: Walk): (cell: ViewedCell) => FormCell["kind"] | null {
  const { view } = reader;
  return (cell) => {
    if (cell.bottom + 1 >= view.height) return null;
    const below = view.cellAt(cell.bottom + 1, cell.column);
    return readFormCell(reader, below, isCovered(below.row, below.column)).kind;
  };
}

function takeFigures(walk: Walk, { row, cells, labels, ownerOf, runOver }: FormRow): void {
  for (const candidate of candidatesOfRow(row, cells, labels, ownerOf, runOver, belowReader(walk))) {
    const form = walk.forms.get(candidate.owner);
    if (form === undefined || form.isElsewhere || form.isEnded) continue;
    if (!isExplained(candidate, form, walk.wordsAbove[candidate.cell.column] === true)) continue;
    if (beginsAnew(form, candidate)) form.isEnded = true;
    else form.candidates.push(candidate);
  }
}

/** 回答数 and 割合 below one merged R6: headings that are not understood, though they stand where figures would. */
function isSubHeading({ kind, cell }: FormCell, run: FormRun | undefined): boolean {
  const anchor = run?.headings.get(cell.column)?.anchor;
  if (kind !== "words" || run === undefined || anchor === undefined) return false;
  return [cell.column - 1, cell.right + 1].some((beside) => run.headings.get(beside)?.anchor === anchor);
}

/** 県平均 over bare years: words that would have to be understood. Values of other labels are none. */
function noteWords({ wordsAbove }: Walk, { cells, labels, runOver, isAnchor }: FormRow): void {
  const isBlankRow = !cells.some(holds);
  cells.forEach((cell, at) => {
    if (cell.kind === "figure" || (cell.kind === "blank" && !isBlankRow)) return;
    const role = labels[at]?.heading?.role ?? null;
    const isValue = role !== null && role !== "rating" && !FIELDS.has(role);
    const isOther = !isValue && cell.kind === "words" && !isSilent(cell, runOver(cell));
    const isWords = (isOther || isSubHeading(cell, runOver(cell))) && !isAnchor(cell.cell);
    wordsAbove.fill(isWords, cell.cell.column, cell.cell.right + 1);
  });
}

function openRuns(walk: Walk, { row, cells, ownerOf }: FormRow): void {
  const own = cells.filter((cell) => begins(cell, row));
  const below = belowReader(walk);
  for (const run of findRuns(walk.reader, row, own, ownerOf, ({ cell }) => below(cell))) {
    walk.runAt.fill(run, run.left, run.right + 1);
  }
}

/**
 * Reads forms (mapping spec §1, layout 3): a name, and below or beside it headings with their figures, as pairs or in small
 * tables with the years across or down. What no heading of the form explains is not taken. Linear in the cells.
 */
export function readForms(reader: SheetReader, names: NamesOfSheet, isCovered: IsCovered): readonly FoundIndicator[] {
  const anchors = formAnchors(reader, names, isCovered);
  const [first] = anchors;
  if (first === undefined) return [];
  const { height, width } = reader.view;
  const ownersOf = formOwners(reader, anchors);
  const walk: Walk = {
    reader,
    isCovered,
    forms: new Map(anchors.map((anchor): [FormAnchor, OpenForm] => [anchor, openForm(anchor)])),
    runAt: new Array<FormRun | undefined>(width).fill(undefined),
    wordsAbove: new Array<boolean>(width).fill(false),
  };
  for (let row = first.top; row < height; row += 1) {
    const owners = ownersOf(row);
    const cells = cellsOfRow(reader, isCovered, row);
    closeRuns(walk, row, cells);
    const read = readRow(walk, row, cells, owners);
    noteRow(walk, read);
    takeFigures(walk, read);
    noteWords(walk, read);
    openRuns(walk, read);
  }
  return [...walk.forms.values()].flatMap(({ anchor, candidates, unit, texts }) =>
    toFoundIndicator(reader, anchor, candidates, unit, texts),
  );
}
