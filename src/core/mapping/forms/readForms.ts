import { parseUnit } from "../../kpi/parseUnit";
import type { IsCovered } from "../coveredCells";
import type { NamesOfSheet } from "../findNames";
import type { FoundIndicator } from "../foundIndicator";
import { unitNote } from "../sheetContext";
import type { CellKind } from "../readHeading";
import type { SheetReader } from "../sheetReader";
import type { ViewedCell } from "../sheetView";
import type { HeaderRole } from "../vocabulary.ja";
import type { FormAnchor } from "./formAnchor";
import { formAnchors } from "./formAnchor";
import type { FormCandidate } from "./formCandidates";
import type { FormCell } from "./formCell";
import { readFormCell } from "./formCell";
import { candidatesOfRow } from "./formFigures";
import { formOwners } from "./formOwners";
import { toFoundIndicator } from "./formIndicator";
import { rowLabels } from "./formRow";
import type { FormRun } from "./formRun";
import { findRuns } from "./formRun";
import { titleGoesOn } from "./formTitles.ja";

/** What is gathered of one form while its rows are walked. */
interface OpenForm {
  readonly anchor: FormAnchor;
  readonly candidates: FormCandidate[];
  readonly texts: string[];
  unit: string | null;
  /** true below a title of something else. */
  isElsewhere: boolean;
  /** true below a table that was read. */
  isEnded: boolean;
  /** What a heading alone in its row says of the rows below. */
  section: HeaderRole | null;
}

/** Headings that say of bare years what they hold. */
const FIELDS: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "target",
  "interimTarget",
  "expectedValue",
  "rate",
  "rating",
  "change",
  "total",
  "other",
]);

/** The cells a row shows, each once, merged ones from above included. */
function cellsOfRow(reader: SheetReader, isCovered: IsCovered, row: number): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (let column = 0; column < reader.view.width;) {
    const cell = reader.view.cellAt(row, column);
    cells.push(readFormCell(reader, cell, isCovered(row, column)));
    column = Math.max(column, cell.right) + 1;
  }
  return cells;
}

const begins = ({ cell }: FormCell, row: number): boolean => cell.row === row;
const holds = ({ kind }: FormCell): boolean => kind !== "blank";

/** A run of headings ends at another heading in its span, at a name, and at a row without anything. */
function staysOpen(run: FormRun, row: number, cells: readonly FormCell[]): boolean {
  const within = cells.filter(({ cell }) => cell.right >= run.left && cell.column <= run.right);
  if (row <= run.bottom) return true;
  const breaks = within.some(
    (one) => one.kind === "end" || (one.kind === "heading" && begins(one, row) && one.cell.column >= run.figureLeft),
  );
  return !breaks && cells.some((one) => holds(one) && one.cell.column <= run.right);
}

/** Words that are no label: a unit, a note, what stands under 単位 or 担当課. */
function isSilent(cell: FormCell, run: FormRun | undefined): boolean {
  const text = cell.cell.text.trim();
  if (/^[（(［[【※*]/.test(text) || parseUnit(text)?.known === true) return true;
  const role = run?.headings.get(cell.cell.column)?.role ?? null;
  return role === "unit" || role === "department" || role === "note" || role === "rating" || role === "other";
}

function noteUnit(form: OpenForm, cell: FormCell, labelRole: string | null, above: CellKind | null): void {
  if (form.unit !== null) return;
  const text = cell.cell.text.trim();
  if (cell.kind === "heading" && cell.meaning.role === "unit") form.unit = cell.meaning.unit;
  else if (cell.kind === "words" || cell.kind === "heading") {
    const isUnit =
      cell.kind === "words" && (labelRole === "unit" || (above?.kind === "heading" && above.meaning.role === "unit"));
    form.unit = isUnit && parseUnit(text) !== null ? text : unitNote(text);
  }
}

/** A row of a form that holds one text alone is a title; a heading alone (目標値) heads the rows below it. */
function noteTitle(form: OpenForm, own: readonly FormCell[], row: number): void {
  const [only] = own;
  if (own.length !== 1 || only === undefined || !begins(only, row)) return;
  const { cell } = form.anchor;
  if (only.cell.row === cell.row && only.cell.column === cell.column) return;
  // 進捗状況 heads a form's figures; 達成率 and 目標値 say what the rows below hold.
  const isSection = only.kind === "heading" && only.meaning.year === null && !/状況/.test(only.cell.text);
  if (only.kind === "heading") form.section = isSection ? only.meaning.role : null;
  if (only.kind !== "words" || isSilent(only, undefined)) return;
  const goesOn = titleGoesOn(only.cell.text, form.anchor.isLabelled);
  if (goesOn === null) return;
  form.isElsewhere = !goesOn;
  form.section = /目標|計画|見込/.test(only.cell.text) && !/実績/.test(only.cell.text) ? "interimTarget" : null;
}

/** Years without a word are actuals, but not below 年次目標 or words of something else. */
function isExplained({ meaning }: FormCandidate, { section }: OpenForm, wordsAbove: boolean): boolean {
  return !meaning.isBareYear || ((section === null || section === "actual" || !FIELDS.has(section)) && !wordsAbove);
}

function byOwner(cells: readonly FormCell[], ownerOf: (cell: FormCell) => FormAnchor | null) {
  const found = new Map<FormAnchor, FormCell[]>();
  for (const cell of cells) {
    const owner = ownerOf(cell);
    if (owner === null || !holds(cell)) continue;
    const own = found.get(owner);
    if (own === undefined) found.set(owner, [cell]);
    else own.push(cell);
  }
  return found;
}

/**
 * Reads forms (mapping spec §1, layout 3): a name, and below or beside it headings with their figures, as pairs or in small
 * tables with the years across or down. What no heading of the form explains is not taken. Linear in the cells.
 */
export function readForms(reader: SheetReader, names: NamesOfSheet, isCovered: IsCovered): readonly FoundIndicator[] {
  const anchors = formAnchors(reader, names, isCovered);
  const [first] = anchors;
  if (first === undefined) return [];
  const { view } = reader;
  const ownersOf = formOwners(reader, anchors);
  const forms = new Map(
    anchors.map((anchor): [FormAnchor, OpenForm] => [
      anchor,
      { anchor, candidates: [], texts: [], unit: null, isElsewhere: false, isEnded: false, section: null },
    ]),
  );
  const wordsAbove = new Array<boolean>(view.width).fill(false);
  const runAt = new Array<FormRun | undefined>(view.width).fill(undefined);
  for (let row = first.top; row < view.height; row += 1) {
    const owners = ownersOf(row);
    const cells = cellsOfRow(reader, isCovered, row);
    const isAnchor = ({ row: top, column }: ViewedCell): boolean => {
      const owner = owners(column);
      return owner !== null && owner.cell.row === top && owner.cell.column === column;
    };
    const ownerOf = ({ cell }: FormCell): FormAnchor | null => owners(cell.column);
    new Set(runAt).forEach((run) => {
      if (run !== undefined && !staysOpen(run, row, cells)) runAt.fill(undefined, run.left, run.right + 1);
    });
    for (const [owner, own] of byOwner(cells, ownerOf)) {
      const form = forms.get(owner);
      if (form !== undefined) noteTitle(form, own, row);
    }
    const runOver = (cell: FormCell): FormRun | undefined => {
      const run = runAt[cell.cell.column];
      return run !== undefined && run.bottom < row && run.owner === ownerOf(cell) ? run : undefined;
    };
    const labels = rowLabels(cells, ownerOf, (cell) => isSilent(cell, runOver(cell)) || isAnchor(cell.cell));
    cells.forEach((cell, at) => {
      const owner = ownerOf(cell);
      const form = owner === null ? undefined : forms.get(owner);
      if (form === undefined || !begins(cell, row)) return;
      const above = row > form.anchor.top ? reader.read(view.cellAt(row - 1, cell.cell.column)) : null;
      noteUnit(form, cell, labels[at]?.heading?.role ?? null, above);
      // Below a table of other indicators figures are theirs.
      if (isCovered(cell.cell.row, cell.cell.column)) form.isEnded = true;
      const isNearName = row === form.anchor.cell.row || labels[at]?.heading?.role === "other";
      if (isNearName && typeof cell.cell.value === "string") form.texts.push(cell.cell.text);
    });
    for (const candidate of candidatesOfRow(row, cells, labels, ownerOf, runOver)) {
      const form = forms.get(candidate.owner);
      const isUnder = wordsAbove[candidate.cell.column] === true;
      if (form !== undefined && !form.isElsewhere && !form.isEnded && isExplained(candidate, form, isUnder)) {
        form.candidates.push(candidate);
      }
    }
    cells.forEach((cell, at) => {
      if (cell.kind === "figure" || (cell.kind === "blank" && cells.some(holds))) return;
      const role = labels[at]?.heading?.role ?? null;
      const isValue = role !== null && role !== "rating" && !FIELDS.has(role);
      const isLabel = cell.kind === "words" && !isValue && !isSilent(cell, runOver(cell)) && !isAnchor(cell.cell);
      wordsAbove.fill(isLabel, cell.cell.column, cell.cell.right + 1);
    });
    const kindBelow = ({ cell }: FormCell): FormCell["kind"] | null => {
      if (cell.bottom + 1 >= view.height) return null;
      const below = view.cellAt(cell.bottom + 1, cell.column);
      return readFormCell(reader, below, isCovered(below.row, below.column)).kind;
    };
    for (const run of findRuns(
      reader,
      row,
      cells.filter((cell) => begins(cell, row)),
      ownerOf,
      kindBelow,
    )) {
      runAt.fill(run, run.left, run.right + 1);
    }
  }
  return [...forms.values()].flatMap(({ anchor, candidates, unit, texts }) =>
    toFoundIndicator(reader, anchor, candidates, unit, texts),
  );
}
