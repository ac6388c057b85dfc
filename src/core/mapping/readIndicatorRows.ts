import type { PlanPeriod } from "../kpi/strategy";
import { classifyHeader } from "./classifyHeader";
import type { ColumnProfile, FigureColumn } from "./columnFields";
import { decideFields } from "./columnFields";
import type { FoundFigure, FoundIndicator } from "./foundIndicator";
import type { MappedField } from "./mapping";
import { parseUnit } from "./parseUnit";
import type { SheetContext } from "./sheetContext";
import { readSheetContext } from "./sheetContext";
import type { SheetView, ViewedCell } from "./sheetView";
import { splitBrackets } from "./splitBrackets";
import type { TableRegion } from "./tableRegion";
import type { HeaderRole } from "./vocabulary.ja";

const TOTAL = /^(?:合\s*計|小\s*計|総\s*計|計|平\s*均|全\s*体)$/;

function looksLikeYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1980 && value <= 2060;
}

function profileColumn(view: SheetView, table: TableRegion, column: number): ColumnProfile {
  let [words, figures, years, units] = [0, 0, 0, 0];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column || cell.value === "" || cell.value === null) continue;
    const isFigure = typeof cell.value === "number" || /^[\s▲△−ー\-約※(（]*[\d０-９]/.test(cell.text);
    if (!isFigure) words += 1;
    else figures += 1;
    if (looksLikeYear(cell.value)) years += 1;
    if (!isFigure && cell.text.length <= 10 && parseUnit(cell.text)?.known === true) units += 1;
  }
  return { words, figures, years, units };
}

/** What a word in a row says all its bare-year cells hold: 年次目標 above, 年次実績 below. */
function rowRole(view: SheetView, table: TableRegion, row: number, skip: ReadonlySet<number>): HeaderRole | null {
  for (const { column } of table.columns) {
    if (skip.has(column)) continue;
    const cell = view.cellAt(row, column);
    if (cell.row !== row || typeof cell.value !== "string" || cell.value === "" || cell.value.length > 16) continue;
    const role = classifyHeader(cell.value)?.role ?? null;
    if (role === "actual" || role === "target" || role === "interimTarget" || role === "expectedValue") return role;
    if (role === "rate" || role === "rating" || role === "change") return role;
  }
  return null;
}

interface RowReading {
  readonly row: number;
  readonly role: HeaderRole | null;
  readonly label: ViewedCell;
  /** 0 for the first row of a label, 1 for the second … */
  readonly part: number;
}

/** The field a row's own words leave to a column; null: not taken in this row. */
function fieldIn(
  figure: FigureColumn,
  reading: RowReading,
  isBlank: boolean,
  targetYearOfRows: number | null,
): MappedField | null {
  const { role, part } = reading;
  if (figure.rows !== null) return (figure.rows === "targetOverActual") === (part === 1) ? figure.field : null;
  if (role === null) return figure.field;
  // The plan's own columns stand once for both rows: merged, or filled in one of them.
  if (figure.field !== "actual") return isBlank && part > 0 ? null : figure.field;
  if (role === "actual") return "actual";
  const isTargetRow = role === "target" || role === "interimTarget";
  return isTargetRow && figure.isBareYear && figure.year === targetYearOfRows ? "target" : null;
}

function readFigure(
  view: SheetView,
  column: FigureColumn,
  reading: RowReading,
  unit: string | null,
  endOfRows: number | null,
) {
  const cell = view.cellAt(reading.row, column.column);
  const isLabel = cell.column >= reading.label.column && cell.column <= reading.label.right;
  // A merged cell counts once, in its first row and column.
  if (cell.column !== column.column || cell.row !== reading.row || isLabel) return [];
  const field = fieldIn(column, reading, cell.value === "" || cell.value === null, endOfRows);
  if (field === null) return [];
  const { year, yearFrom, heading } = column;
  const figure: FoundFigure = {
    field,
    year,
    yearFrom,
    ref: view.refOf(cell),
    cell,
    // A yearly target of the plan's last year stands under that year, or in a row of targets.
    isYearlyTarget: column.isYearlyTarget || (field === "target" && column.field === "actual"),
    statedUnit: column.unit ?? unit,
    heading,
  };
  return [figure];
}

function unitAt(view: SheetView, column: number | null, row: number): string | null {
  if (column === null) return null;
  const { text } = view.cellAt(row, column);
  return text.trim() === "" ? null : text.trim();
}

/** The unit in the name's brackets: 観光入込客数（千人）. */
function unitInName(text: string): string | null {
  return (
    splitBrackets(text)
      .brackets.find(({ kind }) => kind === "unit")
      ?.content.replace(/^単位:?/, "") ?? null
  );
}

function labelOf(view: SheetView, table: TableRegion, row: number): ViewedCell | null {
  const cell = view.cellAt(row, table.nameColumn);
  if (cell.row < table.firstRow || typeof cell.value !== "string") return null;
  const text = cell.text.trim();
  return text === "" || TOTAL.test(text) ? null : cell;
}

/** The second of two rows may leave the name blank instead of merging it; then its own words must say what it holds. */
function readRow(
  view: SheetView,
  table: TableRegion,
  row: number,
  role: HeaderRole | null,
  last: RowReading | null,
): RowReading | null {
  const own = labelOf(view, table, row);
  const isContinued = own === null && role !== null && last !== null && last.role !== null;
  const label = isContinued ? last.label : own;
  if (label === null) return null;
  return { row, role, label, part: last !== null && last.label.row === label.row ? last.part + 1 : 0 };
}

/** Reads the rows of one table: each label with its figures, in the order of the sheet. Linear in its cells. */
export function readIndicatorRows(view: SheetView, table: TableRegion, period: PlanPeriod): readonly FoundIndicator[] {
  const left = table.columns[0]?.column ?? 0;
  const right = table.columns.at(-1)?.column ?? left;
  const context: SheetContext = readSheetContext(view, table.band.bottom, left, right);
  const fields = decideFields(table.columns, (column) => profileColumn(view, table, column), context, period);
  if (fields.figures.length === 0) return [];
  const skip = new Set([table.nameColumn, ...fields.figures.map(({ column }) => column)]);
  const hasTargets = fields.figures.some(({ field }) => field === "target");
  const found: FoundIndicator[] = [];
  let last: RowReading | null = null;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const reading: RowReading | null = readRow(view, table, row, rowRole(view, table, row, skip), last);
    last = reading;
    if (reading === null) continue;
    const { label, part } = reading;
    const previous = found.at(-1);
    const known = part > 0 ? (previous?.unit ?? null) : null;
    const stated = unitAt(view, fields.unitColumn, row) ?? known ?? unitInName(label.text) ?? context.unit;
    const figures = fields.figures.flatMap((column) =>
      readFigure(view, column, reading, stated, hasTargets ? null : period.targetYear),
    );
    if (previous !== undefined && part > 0) {
      found[found.length - 1] = { ...previous, figures: [...previous.figures, ...figures] };
    } else found.push({ label: view.refOf(label), labelText: label.text, unit: stated, figures });
  }
  return found;
}
