import { parseUnit } from "../kpi/parseUnit";
import { decideFields } from "./columnFields";
import { columnProfiles } from "./columnProfile";
import type { FoundFigure, FoundIndicator } from "./foundIndicator";
import type { GroupFigure } from "./groupFigures";
import { readGroupFigures } from "./groupFigures";
import { findRowColumns } from "./rowColumns";
import type { RowGroup } from "./readRowGroups";
import { readRowGroups } from "./readRowGroups";
import type { SheetContext } from "./sheetContext";
import { isOwnPlan } from "./sheetContext";
import type { SheetReader } from "./sheetReader";
import type { SheetView } from "./sheetView";
import { splitBrackets } from "./splitBrackets";
import { goalsAbove, goalsOfRows, readTableContext } from "./tableContext";
import { namesLevels, stackedRows } from "./stackedRows";
import { textsAround, withStackedRows } from "./stackedGroups";
import type { TableRegion } from "./tableRegion";

/** The indicators of one table, and how far it was understood. */
export interface TableReading {
  readonly found: readonly FoundIndicator[];
  /** false where no column of the table holds figures of ours. */
  readonly isUnderstood: boolean;
  /** Labels whose rows could not be told apart. */
  readonly unread: readonly FoundIndicator["label"][];
}

function unitAt(view: SheetView, column: number | null, row: number): string | null {
  if (column === null) return null;
  const text = view.cellAt(row, column).text.trim();
  return text === "" || parseUnit(text) === null ? null : text;
}

/** The unit in the name's brackets: 観光入込客数（千人）. */
function unitInName(text: string): string | null {
  return (
    splitBrackets(text)
      .brackets.find(({ kind }) => kind === "unit")
      ?.content.replace(/^単位:?/, "") ?? null
  );
}

function unitOf(view: SheetView, group: RowGroup, unitColumn: number | null, context: SheetContext): string | null {
  const stated = group.rows.map(({ row }) => unitAt(view, unitColumn, row)).find((unit) => unit !== null);
  return stated ?? unitInName(group.name.name) ?? context.unit;
}

function toFigure(view: SheetView, { cell, column, row, ...crossed }: GroupFigure, unit: string | null): FoundFigure {
  return {
    field: crossed.field,
    year: crossed.year,
    yearFrom: crossed.yearFrom,
    ref: view.refOf(cell),
    cell,
    isYearlyTarget: crossed.isYearlyTarget,
    isCurrentState: crossed.field === "baseline" && column.isCurrentState,
    flag: row.flag ?? column.flag,
    statedUnit: column.unit ?? unit,
    heading: [column.heading, row.text].filter((words) => words !== "").join(" "),
  };
}

/** The plan's figures repeated beside every year of an indicator count once. */
function withoutRepeats(figures: readonly FoundFigure[], known: Set<string>, name: string): readonly FoundFigure[] {
  return figures.filter(({ field, cell }) => {
    const key = `${name}\u0000${field}\u0000${cell.text.trim()}`;
    if (field === "actual" || !known.has(key)) {
      known.add(key);
      return true;
    }
    return false;
  });
}

function isWithoutRows({ field, rows }: { readonly field: string; readonly rows: unknown }): boolean {
  return field === "actual" && rows === null;
}

/** Reads the rows of one table: each label with its figures, in the order of the table. Linear in its cells. */
export function readIndicatorRows(reader: SheetReader, table: TableRegion): TableReading {
  const { view } = table;
  const context = readTableContext(reader.view, table);
  const fields = decideFields(table.columns, columnProfiles(table), context, reader.period);
  if (fields.figures.length === 0) return { found: [], isUnderstood: false, unread: [] };
  const columns = findRowColumns(table, fields);
  const hasTargets = fields.figures.some(({ field }) => field === "target");
  const facts = { targetYear: reader.period.targetYear, hasTargets };
  const goalOf = goalsOfRows(table, reader.goals);
  const goalAbove = goalsAbove(reader.view, table, reader.goals);
  const found: FoundIndicator[] = [];
  const unread: FoundIndicator["label"][] = [];
  const repeated = new Set<string>();
  const texts = textsAround(table);
  const stack = stackedRows(texts);
  const groups = readRowGroups(table, reader.read, reader.isName, columns, stack?.length ?? 1);
  const isStacked = stack !== null && groups.some(({ rows }) => rows.length === stack.length);
  const figureColumns = isStacked ? fields.figures.map((column) => ({ ...column, rows: null })) : fields.figures;
  // 上段 and 下段 that were not understood: which of the rows holds the actuals is not known.
  const isUnknown = !isStacked && namesLevels(texts) && fields.figures.some(isWithoutRows);
  for (const own of groups) {
    const group = isStacked ? withStackedRows(own, stack) : isUnknown ? withStackedRows(own, []) : own;
    const reading = readGroupFigures(view, group, figureColumns, facts);
    const { cell, name } = group.name;
    if (!reading.isUnderstood) unread.push(view.refOf(cell));
    const unit = unitOf(view, group, fields.unitColumn, context);
    const figures = reading.figures
      .filter(({ field }) => field === "actual" || isOwnPlan(context, reader))
      .map((figure) => toFigure(view, figure, unit));
    const isOfYears = group.rows.every(({ meaning }) => meaning.year !== null);
    found.push({
      label: view.refOf(cell),
      labelText: cell.text,
      ...(name === cell.text ? {} : { name }),
      unit,
      goalHint: goalOf(group.rows[0]?.row ?? group.label.row) ?? goalAbove,
      figures: isOfYears ? withoutRepeats(figures, repeated, name) : figures,
    });
  }
  return { found, isUnderstood: true, unread };
}
