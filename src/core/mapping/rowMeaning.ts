import type { FigureFlag } from "../kpi/evaluation";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";
import type { HeaderRole } from "./vocabulary.ja";

/** What the words of a row say of all its figures: 年次目標 above, 年次実績 below; 令和６年度; 基準値. */
export interface RowMeaning {
  /** null: not said. `other`: several things at once, so nothing may be taken. */
  readonly role: HeaderRole | null;
  readonly year: number | null;
  readonly flag: FigureFlag | null;
  /** true where role and year stand in different cells: 目標 beside R6 is the target of that year. */
  readonly isYearApart: boolean;
  /** The words, for the user; "" where the row says nothing. */
  readonly text: string;
}

type ReadCell = (cell: ViewedCell) => CellKind;

/** Words that head names, years or units and say nothing of a figure. */
const SILENT: ReadonlySet<HeaderRole> = new Set(["indicator", "yearGroup", "unit", "value", "department"]);
const LONGEST = 24;

/** Reads the words of a row in the given columns; a merged cell says the same in every row it covers. */
export function readRowMeaning(
  view: SheetView,
  read: ReadCell,
  row: number,
  columns: readonly number[],
  label: ViewedCell | null = null,
): RowMeaning {
  const roles = new Set<HeaderRole>();
  const years = new Set<number>();
  const texts: string[] = [];
  let flag: FigureFlag | null = null;
  let together = false;
  let last: ViewedCell | null = null;
  for (const column of columns) {
    const cell = view.cellAt(row, column);
    if (last !== null && cell.row === last.row && cell.column === last.column) continue;
    last = cell;
    if (label !== null && cell.row === label.row && cell.column === label.column) continue;
    const kind = read(cell);
    if (kind.kind !== "heading" || cell.text.trim().length > LONGEST) continue;
    const { role, year } = kind.meaning;
    const isTold = role !== null && !SILENT.has(role);
    if (isTold) roles.add(role);
    if (year !== null) years.add(year);
    if (isTold && year !== null) together = true;
    flag ??= kind.meaning.flag;
    if (isTold || year !== null) texts.push(cell.text.replace(/\s+/g, ""));
  }
  const isClear = roles.size <= 1 && years.size <= 1;
  return {
    role: isClear ? ([...roles][0] ?? null) : "other",
    year: isClear ? ([...years][0] ?? null) : null,
    flag,
    isYearApart: roles.size > 0 && years.size > 0 && !together,
    text: texts.join(" "),
  };
}

/** true where a row's words say which figures it holds. */
export function isTelling({ role, year }: Pick<RowMeaning, "role" | "year">): boolean {
  return role !== null || year !== null;
}
