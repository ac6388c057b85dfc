import type { CellKind } from "./readHeading";
import type { RowColumns } from "./rowColumns";
import type { RowMeaning } from "./rowMeaning";
import { isTelling, readRowMeaning } from "./rowMeaning";
import type { RowName } from "./rowName";
import { nameParts, readRowName } from "./rowName";
import { sectionYears, withYear } from "./sectionYears";
import type { ViewedCell } from "./sheetView";
import type { TableRegion } from "./tableRegion";

/** One row of a label with what its own words say. */
export interface LabelRow {
  readonly row: number;
  readonly meaning: RowMeaning;
  /** The year a column of its own states for the row's actual; null: none. */
  readonly dataYear: number | null;
}

/** The rows that belong to one label: one, or several such as 目標 over 実績, or 基準値, R4, R5 … */
export interface RowGroup {
  readonly label: ViewedCell;
  readonly name: RowName;
  readonly rows: readonly LabelRow[];
}

interface OpenGroup {
  readonly label: ViewedCell;
  readonly name: RowName;
  readonly parts: string;
  readonly rows: LabelRow[];
}

type ReadCell = (cell: ViewedCell) => CellKind;

const TOTAL = /^(?:合\s*計|小\s*計|総\s*計|計|平\s*均|全\s*体)$/;

/** What the cell in the name column is to its row. */
function labelKind(cell: ViewedCell, kind: CellKind, firstRow: number): "blank" | "words" | "role" | "end" {
  if (cell.row < firstRow) return "end";
  if (kind.kind === "blank") return "blank";
  if (typeof cell.value !== "string" || TOTAL.test(cell.text.trim())) return "end";
  if (kind.kind !== "heading") return "words";
  // ※上段は目標、下段は実績 below a table is a note.
  return kind.meaning.role === "indicator" || kind.meaning.rows !== null ? "end" : "role";
}

/** A name broken over two cells, one below the other, of which one row holds the figures. */
function brokenName(
  read: ReadCell,
  isName: (text: string) => boolean,
  upper: ViewedCell,
  lower: ViewedCell,
): string | null {
  const isPair = upper.row !== lower.row && read(upper).kind === "words" && read(lower).kind === "words";
  const joined = `${upper.text.trim()}${lower.text.trim()}`;
  return isPair && isName(joined) ? joined : null;
}

/** Groups the rows of a table by their labels; `depth`: how many rows each has, where a note says so. Linear in its rows. */
export function readRowGroups(
  table: TableRegion,
  read: ReadCell,
  isName: (text: string) => boolean,
  columns: RowColumns,
  depth = 1,
): readonly RowGroup[] {
  const { view, firstRow, lastRow, nameColumn } = table;
  const groups: OpenGroup[] = [];
  const years = sectionYears(table, read);
  let last: OpenGroup | null = null;
  const open = (label: ViewedCell, name: RowName, parts: string, rows: LabelRow[]): OpenGroup => {
    const group = { label, name, parts, rows };
    groups.push(group);
    return group;
  };
  for (let row = firstRow; row <= lastRow; row += 1) {
    const own = view.cellAt(row, nameColumn);
    const kind = labelKind(own, read(own), firstRow);
    const current: OpenGroup | null = last;
    if (kind === "end" || (kind === "role" && years.isHead(row, current))) {
      last = null;
      continue;
    }
    const words = kind === "role" ? [nameColumn, ...columns.words] : columns.words;
    const told = readRowMeaning(view, read, row, words, kind === "words" ? own : null);
    const inherited = years.yearOf(row);
    const meaning = kind === "words" && own.row === row ? withYear(told, inherited) : told;
    const parts = nameParts(view, read, row, columns);
    const dataYear = columns.dataYear === null ? null : readRowMeaning(view, read, row, [columns.dataYear]).year;
    const reading = { row, meaning, dataYear };
    if (kind === "words" && own.row === row) {
      const broken: string | null = current === null ? null : brokenName(read, isName, current.label, own);
      if (current !== null && broken !== null && current.rows.length === 1) {
        groups.pop();
        last = open(current.label, { cell: current.label, name: broken }, parts, [...current.rows, reading]);
      } else last = open(own, readRowName(view, read, isName, row, own, columns), parts, [reading]);
      continue;
    }
    // Below its label: merged, left blank, or with 目標・実績・R4 in the label's own column.
    const isWithin = current !== null && kind === "blank" && row - current.label.row < depth;
    const isOfLabel =
      kind === "words" ? current?.label.row === own.row : isWithin || isTelling(meaning) || parts !== "";
    if (current === null || !isOfLabel) {
      last = null;
      continue;
    }
    if (parts === "" || parts === current.parts) current.rows.push(reading);
    else last = open(current.label, readRowName(view, read, isName, row, current.label, columns), parts, [reading]);
  }
  return groups;
}
