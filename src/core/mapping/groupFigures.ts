import type { FigureColumn } from "./columnFields";
import type { CrossedField, TableFacts } from "./crossField";
import { crossField } from "./crossField";
import type { LabelRow, RowGroup } from "./readRowGroups";
import type { RowMeaning } from "./rowMeaning";
import { isTelling } from "./rowMeaning";
import type { SheetView, ViewedCell } from "./sheetView";
import type { HeaderRole } from "./vocabulary.ja";

/** One cell of a label with what it holds. */
export interface GroupFigure extends CrossedField {
  readonly cell: ViewedCell;
  readonly column: FigureColumn;
  readonly row: RowMeaning;
}

const isBlank = ({ value }: ViewedCell): boolean => value === "" || value === null;
const isFigure = ({ value, text }: ViewedCell): boolean =>
  typeof value === "number" || /[\d０-９↑↓]|増加|減少|維持/.test(text);

/** Rows of other things than figures of the indicator. A plan's column merged over them still counts. */
const OTHER_ROWS: ReadonlySet<HeaderRole | null> = new Set<HeaderRole | null>([
  "rate",
  "rating",
  "change",
  "total",
  "note",
  "other",
]);
/** In which of a label's rows the plan's own target stands first of all. */
const TARGET_ROWS: readonly (HeaderRole | null)[] = ["target", null, "interimTarget", "expectedValue"];

/** A figure that stands in one place only, or the same in all of them; else which is meant is not known. */
function agreed(figures: readonly GroupFigure[]): readonly GroupFigure[] {
  const [first] = figures;
  return first !== undefined && figures.every(({ cell }) => cell.text.trim() === first.cell.text.trim()) ? [first] : [];
}

/** Of a plan's column over several rows of one label the one cell that holds its figure. */
function ofPlan(cells: readonly GroupFigure[], targetYear: number): readonly GroupFigure[] {
  const filled = cells.filter(({ cell }) => isFigure(cell));
  const told = filled.length > 0 ? filled : cells.filter(({ cell }) => !isBlank(cell));
  if (told.length === 0) return cells.slice(0, 1);
  const byYear = told.filter(({ isYearlyTarget }) => isYearlyTarget);
  if (byYear.length > 0) {
    const last = byYear.filter(({ year }) => year === targetYear);
    return agreed(last.length > 0 ? last : byYear);
  }
  if (told.some(({ field }) => field === "baseline")) return agreed(told.filter(({ field }) => field === "baseline"));
  for (const role of TARGET_ROWS) {
    const own = told.filter(({ row }) => row.role === role);
    if (own.length > 0) return agreed(own);
  }
  return agreed(told);
}

/** 上段 and 下段: said by the heading for each two rows. */
function ofHalf(column: FigureColumn, part: number): boolean {
  return column.rows === null || part === (column.rows === "targetOverActual" ? 1 : 0);
}

/** Rows that say nothing where others of the label do, or where several hold figures, are not understood. */
function readableRows(view: SheetView, { rows }: RowGroup, columns: readonly FigureColumn[]): readonly LabelRow[] {
  if (rows.length === 1 || columns.some((column) => column.rows !== null)) return rows;
  const actuals = columns.filter(({ field }) => field === "actual");
  const holds = ({ row }: LabelRow): boolean =>
    actuals.some(({ column }) => {
      const cell = view.cellAt(row, column);
      return cell.row === row && cell.column === column && !isBlank(cell);
    });
  const silent = rows.filter(({ meaning }) => !isTelling(meaning));
  if (silent.length < rows.length) {
    // 出生数 with figures over 目標: the first row is the indicator's own, if no other says 実績.
    const hasActuals = rows.some(
      ({ meaning }) => isTelling(meaning) && (meaning.role === null || meaning.role === "actual"),
    );
    return rows.filter((row, at) => isTelling(row.meaning) || !holds(row) || (at === 0 && !hasActuals));
  }
  const filled = silent.filter(holds);
  return filled.length === 1 ? filled : filled.length === 0 ? rows.slice(0, 1) : [];
}

function crossings(
  view: SheetView,
  group: RowGroup,
  rows: readonly LabelRow[],
  column: FigureColumn,
  facts: TableFacts,
): readonly GroupFigure[] {
  return rows.flatMap(({ row, meaning, dataYear }): readonly GroupFigure[] => {
    const cell = view.cellAt(row, column.column);
    const isLabel = cell.column >= group.label.column && cell.column <= group.label.right;
    // A merged cell counts once, in its first row and column.
    if (cell.column !== column.column || cell.row !== row || isLabel) return [];
    if (
      !ofHalf(
        column,
        group.rows.findIndex((one) => one.row === row),
      )
    )
      return [];
    const crossed = crossField(column, meaning, facts);
    const isOther = OTHER_ROWS.has(meaning.role) && !(crossed?.isOfPlan === true && cell.bottom > cell.row);
    if (crossed === null || isOther) return [];
    const isUndated = crossed.field === "actual" && crossed.yearFrom !== "heading" && dataYear !== null;
    const dated = isUndated ? { year: dataYear, yearFrom: "heading" as const } : {};
    return [{ ...crossed, ...dated, cell, column, row: meaning }];
  });
}

export interface GroupReading {
  readonly figures: readonly GroupFigure[];
  /** false where rows of the label hold figures that could not be told apart. */
  readonly isUnderstood: boolean;
}

/** The figures of one label: every column crossed with every row, the plan's own figures once (mapping spec §1). */
export function readGroupFigures(
  view: SheetView,
  group: RowGroup,
  columns: readonly FigureColumn[],
  facts: TableFacts,
): GroupReading {
  const rows = readableRows(view, group, columns);
  const crossed = columns.map((column) => crossings(view, group, rows, column, facts));
  const actuals = crossed.flat().filter(({ isOfPlan, row, cell }) => {
    return !isOfPlan && (rows.length === 1 || isTelling(row) || !isBlank(cell));
  });
  const planned = (["baseline", "target"] as const).flatMap((field) => {
    const isOwn = (one: GroupFigure): boolean => one.isOfPlan && one.field === field && one.column.field === field;
    const own = crossed.flatMap((cells) => {
      const ofColumn = cells.filter(isOwn);
      return ofColumn.length > 1 ? ofPlan(ofColumn, facts.targetYear) : ofColumn;
    });
    if (own.length > 0) return own;
    // A row headed 基準値 or 目標値 under the years, or beside a column without a field of its own.
    const told = crossed.flat().filter((one) => one.isOfPlan && one.field === field);
    return told.length > 1 ? ofPlan(told, facts.targetYear).filter(({ cell }) => isFigure(cell)) : told;
  });
  const sorted = [...actuals, ...planned].sort(
    (one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column,
  );
  const isDropped = group.rows.some(({ row, meaning }) => !isTelling(meaning) && !rows.some((one) => one.row === row));
  return { figures: sorted, isUnderstood: !isDropped };
}
