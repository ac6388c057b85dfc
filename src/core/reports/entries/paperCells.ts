import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { isEntryKey } from "./entryKey";
import { PAPER_YEAR } from "./entryTable";
import { entryReference, type EntryReference } from "./entryReference";
import { parseRowMark, type RowMark } from "./rowMark";

/** A cell of the paper, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A row of the table of entries as it was found. */
export interface ListedEntry {
  readonly key: string;
  /** Where its text stands; null: nowhere any more, or the table itself keeps it. */
  readonly at: EntryReference | null;
  /** The text as the table says it. */
  readonly text: string;
  /** What had been typed there when the paper was written; null: an earlier version did not say. */
  readonly written: string | null;
}

/** What is known of a paper that was read: absolute zero-based rows and columns. */
export interface PaperCells {
  readonly rows: readonly number[];
  readonly text: (row: number, column: number) => string;
  /** Whether anything stands there. */
  readonly isUsed: (row: number, column: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
  readonly marks: ReadonlyMap<number, RowMark>;
  /** Column of the marks; null: the paper has none. */
  readonly markColumn: number | null;
  readonly listed: readonly ListedEntry[];
  /** Fiscal year the paper was written for; null: an earlier version did not say. */
  readonly fiscalYear: number | null;
}

const ERROR_VALUE = /^#(?:N\/A|[A-Z0-9_]+[!?])$/;

/** The text of a cell; "" for errors and for what is no text or number. */
export function entryTextOf(value: CellValue | undefined): string {
  if (value === undefined || value === null || typeof value === "boolean") return "";
  const text = String(value);
  return ERROR_VALUE.test(text) ? "" : text;
}

/** The item most often there; null: none is. */
function commonest(items: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Finds marks and table of entries by what they look like, wherever they stand and whatever their headings say now. */
export function paperCells({ top, left, values, formulas, hasFormula }: CellGrid): PaperCells {
  const value = (row: number, column: number): CellValue => values[row - top]?.[column - left] ?? "";
  const formula = (row: number, column: number): string => formulas?.[row - top]?.[column - left] ?? "";
  const texts = values.flatMap((line, r) =>
    line.flatMap((each, c) =>
      typeof each === "string" && each !== "" ? [{ row: top + r, column: left + c, each }] : [],
    ),
  );
  const marked = texts.flatMap(({ row, column, each }) => {
    const mark = each.startsWith("行") ? parseRowMark(each) : null;
    return mark === null ? [] : [{ row, column, mark }];
  });
  const markColumn = commonest(marked.map(({ column }) => column));
  const keyed = texts.filter(({ each }) => isEntryKey(each));
  const referring = keyed.filter(({ row, column }) => entryReference(formula(row, column + 1)) !== null);
  const columnOf = (found: typeof keyed): number | null => commonest(found.map(({ column }) => column));
  const tableColumn = markColumn ?? columnOf(referring) ?? columnOf(keyed);
  const yearRow = texts.find(({ column, each }) => column === tableColumn && each === PAPER_YEAR);
  const fiscalYear = yearRow === undefined ? NaN : Number(value(yearRow.row, yearRow.column + 1));
  const isOfYear = Number.isInteger(fiscalYear) && fiscalYear > 0;
  return {
    rows: values.map((_, index) => top + index),
    text: (row, column) => entryTextOf(value(row, column)),
    isUsed: (row, column) => (value(row, column) ?? "") !== "" || formula(row, column) !== "",
    isFormula: (row, column) => hasFormula[row - top]?.[column - left] ?? false,
    marks: new Map(marked.filter(({ column }) => column === markColumn).map(({ row, mark }) => [row, mark])),
    markColumn,
    listed: keyed
      .filter(({ column }) => column === tableColumn)
      .map(({ row, column, each }) => ({
        key: each,
        at: entryReference(formula(row, column + 1)),
        text: entryTextOf(value(row, column + 1)),
        written: isOfYear ? entryTextOf(value(row, column + 2)) : null,
      })),
    fiscalYear: isOfYear ? fiscalYear : null,
  };
}
