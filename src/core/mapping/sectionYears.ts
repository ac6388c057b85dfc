import type { CellKind } from "./readHeading";
import type { RowMeaning } from "./rowMeaning";
import type { ViewedCell } from "./sheetView";
import type { TableRegion } from "./tableRegion";

type ReadCell = (cell: ViewedCell) => CellKind;

const isBlank = ({ value }: ViewedCell): boolean => value === "" || value === null;

/** The label above a row, with its rows so far. */
interface RowsAbove {
  readonly label: ViewedCell;
  readonly rows: readonly unknown[];
}

/** What a row inherits: the year of the section it stands in, or typed once in the 年度 column. */
export interface SectionYears {
  /** The year a row with a name of its own inherits; null: none. */
  readonly yearOf: (row: number) => number | null;
  /** true where a row heads the rows below: 【令和６年度】 and nothing beside it. */
  readonly isHead: (row: number, above: RowsAbove | null) => boolean;
}

/** The years that rows of a table inherit from rows above. Asked from above downwards. */
export function sectionYears({ view, band, columns, nameColumn }: TableRegion, read: ReadCell): SectionYears {
  const yearColumn = columns.find(({ column, role }) => role === "yearGroup" && column < nameColumn)?.column ?? null;
  let section: number | null = null;
  let typed: number | null = null;
  const holdsMore = (row: number, label: ViewedCell): boolean =>
    columns.some(({ column }) => {
      const cell = view.cellAt(row, column);
      return !(cell.row === label.row && cell.column === label.column) && !isBlank(cell);
    });
  const headed = (row: number): number | null => {
    const label = view.cellAt(row, nameColumn);
    const kind = read(label);
    if (kind.kind !== "heading" || label.row !== row || holdsMore(row, label)) return null;
    return kind.meaning.role === null || kind.meaning.role === "actual" ? kind.meaning.year : null;
  };
  // Right below the headings it was taken for one of them.
  for (let row = band.top + 1; row <= band.bottom; row += 1) section = headed(row) ?? section;
  return {
    yearOf: (row) => {
      const cell = yearColumn === null ? null : view.cellAt(row, yearColumn);
      if (cell !== null && !isBlank(cell)) {
        const kind = read(cell);
        typed = kind.kind === "heading" && kind.meaning.role === null ? kind.meaning.year : null;
      }
      return typed ?? section;
    },
    isHead: (row, above) => {
      // R4 below a name that has no figures in its own row is a row of that name.
      if (above !== null && (above.rows.length > 1 || !holdsMore(above.label.row, above.label))) return false;
      const year = headed(row);
      section = year ?? section;
      return year !== null;
    },
  };
}

/** The row's meaning with the year it inherits, where it says nothing itself. */
export function withYear(meaning: RowMeaning, year: number | null): RowMeaning {
  return year === null || meaning.year !== null ? meaning : { ...meaning, year, isYearApart: meaning.role !== null };
}
