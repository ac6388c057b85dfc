import { parseUnit } from "../../kpi/parseUnit";
import type { CellKind } from "../readHeading";
import { unitNote } from "../sheetContext";
import type { HeaderRole } from "../vocabulary.ja";
import type { FormAnchor } from "./formAnchor";
import type { FormCandidate } from "./formCandidates";
import type { FormCell } from "./formCell";
import { begins } from "./formCell";
import { titleGoesOn } from "./formTitles.ja";
import { isSilent } from "./silentWords";

/** What is gathered of one form while its rows are walked. */
export interface OpenForm {
  readonly anchor: FormAnchor;
  readonly candidates: FormCandidate[];
  readonly texts: string[];
  /** Where each heading's figure was found first, to know the same form drawn again for something else. */
  readonly places: Map<string, FormCandidate["cell"]>;
  unit: string | null;
  /** true below a title of something else. */
  isElsewhere: boolean;
  /** true below a table that was read. */
  isEnded: boolean;
  /** What a heading alone in its row says of the rows below. */
  section: HeaderRole | null;
}

/** Headings that say of bare years what they hold. */
export const FIELDS: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "target",
  "interimTarget",
  "expectedValue",
  "rate",
  "rating",
  "change",
  "total",
  "other",
]);

/** A form of which nothing was read yet. */
export function openForm(anchor: FormAnchor): OpenForm {
  return {
    anchor,
    candidates: [],
    texts: [],
    places: new Map(),
    unit: null,
    isElsewhere: false,
    isEnded: false,
    section: null,
  };
}

/** The same heading further down over another figure: below an unknown name the same form begins again. */
export function beginsAnew({ places }: OpenForm, { cell, meaning }: FormCandidate): boolean {
  if (meaning.role === "target" || cell.value === "" || cell.value === null) return false;
  const key = `${meaning.role} ${meaning.year ?? ""} ${meaning.text}`;
  const first = places.get(key);
  if (first === undefined) places.set(key, cell);
  return first !== undefined && first.row !== cell.row && first.text.trim() !== cell.text.trim();
}

/** The unit beside or below 単位, or in a note. */
export function noteUnit(form: OpenForm, cell: FormCell, labelRole: string | null, above: CellKind | null): void {
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
export function noteTitle(form: OpenForm, own: readonly FormCell[], row: number): void {
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
export function isExplained({ meaning }: FormCandidate, { section }: OpenForm, wordsAbove: boolean): boolean {
  return !meaning.isBareYear || ((section === null || section === "actual" || !FIELDS.has(section)) && !wordsAbove);
}
