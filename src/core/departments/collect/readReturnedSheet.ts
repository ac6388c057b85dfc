import type { Indicator, Strategy } from "../../kpi/strategy";
import { cellAddress, type CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { definitionDigest, entryDigest } from "../identity/digests";
import type { IdentifiedEntry, IdentityFault, IdentityReading } from "../identity/identityReading";
import { readIdentity } from "../identity/readIdentity";
import type { DepartmentField, RowIdentity, SheetIdentity } from "../identity/sheetIdentity";
import { TAKEN_BACK } from "../answer";
import { isoDate } from "./isoDate";
import { readTextEntry, type EntryCell, type EntryReading, type ReadFigure } from "./readEntry";
import { clearedText } from "./returnText.ja";
import type {
  AnswerPlace,
  RefusedReturn,
  RejectedEntry,
  ReturnedAnswer,
  ReturnedSheet,
  ReturnReading,
} from "./returnedAnswer";

/** What a returned sheet is compared with. */
export interface CollectionFrame {
  readonly strategy: Strategy;
  readonly readFigure: ReadFigure;
}

const takenBack = { value: TAKEN_BACK, notes: ["takenBack"] } as const;

/** What one sheet of a file says by its hidden identity, whatever year it is of; null: it has none, or lost it. */
export function readReturnedSheet(grid: CellGrid, file: string, frame: CollectionFrame): ReturnReading | null {
  const reading = readIdentity(grid);
  if (reading.kind === "none") return null;
  // the column of the keys deleted: what is left of the identity says nothing of any row
  if (reading.mark === null && reading.entries.length + reading.faults.length === 0) return null;
  const place: AnswerPlace = { file, sheet: grid.sheet, cell: "" };
  const newer = reading.faults.some(({ kind }) => kind === "newerFormat") && reading.entries.length === 0;
  if (newer) return refusal({ fault: "newerFormat", file, sheet: grid.sheet, fiscalYear: null });
  const readings = identitiesOf(reading).map((identity) => {
    const { fiscalYear } = identity;
    if (identity.strategyId !== frame.strategy.id)
      return refusal({ fault: "otherStrategy", file, sheet: grid.sheet, fiscalYear });
    return readOne(
      grid,
      place,
      identity,
      reading.entries.filter((entry) => isOf(entry.identity, identity)),
      frame,
    );
  });
  const isTaken = readings.some(({ sheets }) => sheets.length > 0);
  const faults = isTaken || readings.length === 0 ? faultEntries(reading, grid, place) : [];
  return {
    sheets: readings.flatMap(({ sheets }) => sheets),
    answers: readings.flatMap(({ answers }) => answers),
    rejected: [...readings.flatMap(({ rejected }) => rejected), ...faults],
    refused: readings.flatMap(({ refused }) => refused),
  };
}

function refusal(refused: RefusedReturn): ReturnReading {
  return { sheets: [], answers: [], rejected: [], refused: [refused] };
}

/** Every question the sheet is of: one, but for sheets pasted below one another. */
function identitiesOf({ mark, entries, faults }: Extract<IdentityReading, { kind: "read" }>): readonly SheetIdentity[] {
  const stated =
    mark === null
      ? [...entries, ...faults].flatMap(({ ...each }) => ("identity" in each ? [each.identity] : []))
      : [mark];
  return stated.filter((identity, at) => stated.findIndex((other) => isOf(other, identity)) === at);
}

function isOf(a: SheetIdentity, b: SheetIdentity): boolean {
  return (
    a.strategyId === b.strategyId &&
    a.department === b.department &&
    a.fiscalYear === b.fiscalYear &&
    a.round === b.round
  );
}

function readOne(
  grid: CellGrid,
  place: AnswerPlace,
  identity: SheetIdentity,
  entries: readonly IdentifiedEntry[],
  frame: CollectionFrame,
): ReturnReading {
  const indicators = new Map(frame.strategy.indicators.map((indicator) => [indicator.id, indicator]));
  const answers: ReturnedAnswer[] = [];
  const rejected: RejectedEntry[] = [];
  const ofSheet = new Map<DepartmentField, string>();
  for (const { identity: row, cell } of entries) {
    const content = cellAt(grid, cell);
    const at = { ...place, cell: cellAddress(cell.row, cell.column) };
    if (row.indicatorId === null) {
      ofSheet.set(row.field as DepartmentField, row.field === "approvedOn" ? isoDate(content) : content.text.trim());
      continue;
    }
    const field = row.field as DepartmentField;
    const read = readAnswer(content, row, indicators.get(row.indicatorId), frame.readFigure);
    if (read.kind === "rejected")
      rejected.push({ reason: read.reason, place: at, indicatorId: row.indicatorId, field, text: content.text });
    // what stood there when the sheet was made and was cleared is taken back; what was empty and stayed so says nothing
    const isTakenBack = read.kind === "blank" && row.prefilled !== "";
    if (read.kind !== "entry" && !isTakenBack) continue;
    const { department, round } = identity;
    const isPrefilled = row.prefilled !== "" && entryDigest(content.value) === row.prefilled;
    const { entryYear, indicatorId } = row;
    const { value, notes } = read.kind === "entry" ? read : takenBack;
    const text = isTakenBack ? clearedText : content.text;
    const answer = { indicatorId, field, entryYear, value, department, round, place: at, text };
    answers.push({ ...answer, by: "identity", isPrefilled, notes });
  }
  const kept = withoutLoneFlags(answers);
  const sheet = sheetOf(identity, place, entries, kept, ofSheet);
  return { sheets: [sheet], answers: kept, rejected, refused: [] };
}

function readAnswer(
  content: EntryCell,
  row: RowIdentity,
  indicator: Indicator | undefined,
  readFigure: ReadFigure,
): EntryReading {
  const isFigure = row.field === "actual";
  const read =
    isFigure && indicator !== undefined
      ? readFigure(content, indicator, row.entryYear)
      : readTextEntry(content, row.field as DepartmentField);
  if (read.kind === "blank") return read;
  if (indicator === undefined) return { kind: "rejected", reason: "unknownIndicator" };
  return isFigure && row.definition !== definitionDigest(indicator) ? { kind: "rejected", reason: "redefined" } : read;
}

/** 値の区分 without a figure says nothing. */
function withoutLoneFlags(answers: readonly ReturnedAnswer[]): readonly ReturnedAnswer[] {
  const figures = new Set(
    answers
      .filter(({ field, value }) => field === "actual" && value !== TAKEN_BACK)
      .map(({ indicatorId, entryYear }) => `${indicatorId}|${entryYear}`),
  );
  return answers.filter(
    ({ field, value, indicatorId, entryYear }) =>
      field !== "flag" || value === TAKEN_BACK || figures.has(`${indicatorId}|${entryYear}`),
  );
}

function sheetOf(
  identity: SheetIdentity,
  place: AnswerPlace,
  entries: readonly IdentifiedEntry[],
  answers: readonly ReturnedAnswer[],
  ofSheet: ReadonlyMap<DepartmentField, string>,
): ReturnedSheet {
  const { department, fiscalYear, round } = identity;
  const asked = new Set(
    entries.flatMap(({ identity: { indicatorId } }) => (indicatorId === null ? [] : [indicatorId])),
  );
  const answered = new Set(
    answers
      .filter(({ value, entryYear }) => entryYear === fiscalYear && value !== TAKEN_BACK)
      .filter(({ field }) => field === "actual" || field === "missingReason")
      .map(({ indicatorId }) => indicatorId),
  );
  const told = (field: DepartmentField): string => ofSheet.get(field) ?? "";
  return {
    department,
    fiscalYear,
    round,
    place,
    by: "identity",
    asked: asked.size,
    answered: answered.size,
    respondent: told("respondent"),
    contact: told("contact"),
    approvedOn: told("approvedOn"),
  };
}

/** What the identity itself found wrong, and the indicators whose rows are gone. */
function faultEntries(
  { mark, entries, faults }: Extract<IdentityReading, { kind: "read" }>,
  grid: CellGrid,
  place: AnswerPlace,
): readonly RejectedEntry[] {
  const seen = new Set([...entries, ...faults].map((each) => ("identity" in each ? each.identity.indicatorId : null)));
  const gone = (mark?.indicatorIds ?? []).filter((id) => !seen.has(id));
  return [
    ...faults.filter((fault) => isWorthTelling(fault, grid)).map((fault) => faultEntry(fault, grid, place)),
    ...gone.map((indicatorId): RejectedEntry => ({ reason: "rowDeleted", place, indicatorId, field: null, text: "" })),
  ];
}

/** A lost column is told once for each indicator, not for each of its rows. */
function isWorthTelling(fault: IdentityFault, _grid: CellGrid): boolean {
  return fault.kind !== "columnLost" || fault.identity.field === "actual";
}

function faultEntry(fault: IdentityFault, grid: CellGrid, place: AnswerPlace): RejectedEntry {
  const { row, column } = fault.cell;
  const identity = "identity" in fault ? fault.identity : null;
  const field = identity === null || identity.field === "name" || identity.field === "plan" ? null : identity.field;
  const text = fault.kind === "damagedKey" || fault.kind === "newerFormat" ? "" : cellAt(grid, fault.cell).text;
  const at = { ...place, cell: cellAddress(row, column) };
  return { reason: fault.kind, place: at, indicatorId: identity?.indicatorId ?? null, field, text };
}

function cellAt(grid: CellGrid, { row, column }: CellRef): EntryCell {
  const [r, c] = [row - grid.top, column - grid.left];
  return {
    value: grid.values[r]?.[c] ?? null,
    text: grid.texts[r]?.[c] ?? "",
    numberFormat: grid.numberFormats[r]?.[c] ?? "General",
    hasFormula: grid.hasFormula[r]?.[c] ?? false,
  };
}
