import type { Issue } from "../issues/issue";
import type { CellRef } from "../workbook/cellAddress";
import { parseUnit } from "../kpi/parseUnit";
import { coveredCells } from "./coveredCells";
import { findNames } from "./findNames";
import { isMention } from "./forms/formAnchor";
import { readForms } from "./forms/readForms";
import type { FoundIndicator } from "./foundIndicator";
import { matchHeaders } from "./matchHeaders";
import { readIndicatorRows } from "./readIndicatorRows";
import type { TableReading } from "./readIndicatorRows";
import type { SheetReader } from "./sheetReader";
import type { ViewedCell } from "./sheetView";
import type { TableRegion } from "./tableRegion";
import { transposeView } from "./transposeView";
import { unreadNames } from "./unreadNames";
import type { HeaderRole } from "./vocabulary.ja";

export interface SheetReading {
  readonly found: readonly FoundIndicator[];
  readonly issues: readonly Issue[];
}

interface ReadTable extends TableReading {
  readonly table: TableRegion;
}

const withFigures = (one: FoundIndicator): readonly FoundIndicator[] => (one.figures.length > 0 ? [one] : []);
const textOf = ({ name, labelText }: FoundIndicator): string => (name ?? labelText).trim();
const keyOf = ({ row, column }: CellRef): string => `${row} ${column}`;

function readTables(reader: SheetReader, isTransposed: boolean): readonly ReadTable[] {
  const view = isTransposed ? transposeView(reader.view) : reader.view;
  return matchHeaders({ ...reader, view }, isTransposed).map((table) => ({
    table,
    ...readIndicatorRows(reader, table),
  }));
}

/** Tables that hold names of ours and figures of theirs: nothing else is looked for in their place. */
const isSure = ({ table, isUnderstood, found }: ReadTable): boolean =>
  isUnderstood && table.names > 0 && found.some(({ figures }) => figures.length > 0);

/** Names below years whose headings are not understood (R6 over 回答数｜割合): nothing else is read into the same cells. */
function isRefused({ table: { names, columns }, found }: ReadTable): boolean {
  return names > 0 && found.length === 0 && columns.some(({ role, year }) => role === null && year !== null);
}

const FIGURES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "baseline",
  "currentState",
  "target",
  "actual",
]);
/** Headings that may stand among the names of indicators in columns: 備考, 合計, 寄附金額. */
const BESIDE_NAMES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "note",
  "total",
  "rating",
  "change",
  "other",
]);

/** Headings stand where the figures of the names would: these are labels of a form. */
function holdsLabels({ read }: SheetReader, { view, firstRow, lastRow, columns }: TableRegion): boolean {
  let [filled, labels] = [0, 0];
  for (const { column, role } of columns) {
    if (!FIGURES.has(role) && role !== "unit") continue;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const kind = read(view.cellAt(row, column));
      if (kind.kind !== "blank") filled += 1;
      if (kind.kind === "heading" && !kind.isPlainYear) labels += 1;
    }
  }
  return labels > 0 && labels * 3 >= filled;
}

/**
 * true where several names stand side by side over their figures. 指標名｜出生数｜単位｜人 is a form: other headings stand
 * beside its name.
 */
function namesSeveral(reader: SheetReader, table: TableRegion): boolean {
  const { view, firstRow, lastRow, nameColumn, columns } = table;
  const hasSeveralFigures = columns.filter(({ role }) => FIGURES.has(role)).length >= 2;
  let names = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = view.cellAt(row, nameColumn);
    if (cell.row !== row) continue;
    const kind = reader.read(cell);
    if (kind.kind === "heading" && !BESIDE_NAMES.has(kind.meaning.role)) return false;
    const isWords = kind.kind === "words" && hasSeveralFigures && parseUnit(cell.text)?.known !== true;
    if (isWords || (kind.kind === "data" && kind.isName)) names += 1;
  }
  return names >= 2 && !holdsLabels(reader, table);
}

const MOST_BLANK_ROWS = 2;

/**
 * KPI｜基準値｜目標値 over a single name, and soon below 年度｜R4｜R5 without a name of its own: together one form.
 */
function isHeadOfForm({ view, read }: SheetReader, { table, found }: ReadTable): boolean {
  const { firstRow, lastRow, nameColumn, columns, names } = table;
  if (names !== 1 || found.length !== 1) return false;
  const [left, right] = [columns[0]?.column ?? nameColumn, columns.at(-1)?.column ?? nameColumn];
  let top = lastRow + 1;
  const isBlankRow = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) {
      if (read(view.cellAt(row, column)).kind !== "blank") return false;
    }
    return true;
  };
  const end = Math.min(view.height - 1, firstRow + MOST_BLANK_ROWS + 1);
  while (top <= end && isBlankRow(top)) top += 1;
  if (top > end) return false;
  let [figures, others] = [0, 0];
  for (let column = left; column <= right; column += 1) {
    const kind = read(view.cellAt(top, column));
    if (kind.kind === "heading" && FIGURES.has(kind.meaning.role ?? "actual")) figures += 1;
    else if (kind.kind !== "blank" && (kind.kind !== "heading" || kind.meaning.role === "indicator")) others += 1;
  }
  return figures >= 2 && others === 0;
}

/** Reads the tables with one column per indicator where no table with one row per indicator stands. */
function readColumns(reader: SheetReader, rows: readonly ReadTable[]): readonly ReadTable[] {
  const isTaken = coveredCells(rows.filter(isSure).map(({ table }) => table));
  return readTables(reader, true).filter(({ table }) => {
    const { nameColumn: row, firstRow, lastRow } = table;
    for (let column = firstRow; column <= lastRow; column += 1) if (isTaken(row, column)) return false;
    return namesSeveral(reader, table);
  });
}

/**
 * Reads one sheet in every layout (mapping spec §1): one row per indicator, one column per indicator, one form per
 * indicator; and says what could not be read. Linear in the cells of the sheet.
 */
export function readSheet(reader: SheetReader): SheetReading {
  const { view } = reader;
  const names = findNames(reader);
  const rows = readTables(reader, false).filter((table) => !isHeadOfForm(reader, table));
  const hasNames = names.names.length + names.headings.length > 0;
  const columns = hasNames ? readColumns(reader, rows) : [];
  const sure = [...rows, ...columns].filter(isSure);
  const isCovered = coveredCells(sure.map(({ table }) => table));
  const isTaken = coveredCells(
    [...rows, ...columns].filter((one) => isSure(one) || isRefused(one)).map(({ table }) => table),
  );
  const forms = readForms(reader, names, isTaken);
  const found = [...rows, ...columns].flatMap((table) => table.found);
  const read = new Set(forms.filter(({ figures }) => figures.length > 0).map(({ label }) => keyOf(label)));
  const unclear = new Set(sure.flatMap(({ unread }) => unread).map(keyOf));
  const isSheetRead = sure.length > 0 || read.size > 0;
  // A name listed or spoken of elsewhere on a sheet whose figures were read is nothing to report.
  const known = new Set([...sure.flatMap((table) => table.found), ...forms].flatMap(withFigures).map(textOf));
  const unread = names.names.filter((name: ViewedCell) => {
    const key = keyOf(view.refOf(name));
    if (unclear.has(key)) return true;
    if (read.has(key) || isCovered(name.row, name.column)) return false;
    return !(isSheetRead && (known.has(name.text.trim()) || isMention(reader, name)));
  });
  return { found: [...found, ...forms], issues: unreadNames(view, unread, isSheetRead) };
}
