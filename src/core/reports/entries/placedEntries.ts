import type { CellGrid } from "../../workbook/cellGrid";
import type { CellPlace, PaperCells } from "./paperCells";
import type { RowMark } from "./rowMark";
import { rowOwners } from "./rowOwners";

/** A text where it was typed. */
export interface PlacedEntry extends CellPlace {
  readonly text: string;
}

/** The entries of a paper as its rows know them. */
export interface PlacedEntries {
  readonly entries: ReadonlyMap<string, readonly PlacedEntry[]>;
  readonly isEntry: (place: CellPlace) => boolean;
  /** Where our columns stand now, in their order; null: some of them were deleted. */
  readonly columns: readonly number[] | null;
  /** The mark each row belongs to by what stands in it. */
  readonly marks: ReadonlyMap<number, RowMark>;
  /** Cells of ours that say something else than we wrote. */
  readonly strange: readonly CellPlace[];
}

/** Our columns left of the marks, without those the user inserted; null where there are not as many as we wrote. */
function ownColumns({ marks, markColumn }: PaperCells, inserted: readonly number[]): readonly number[] | null {
  const [written] = [...marks.values()].map(({ columns }) => columns);
  const own = Array.from({ length: markColumn ?? 0 }, (_, column) => column).filter((each) => !inserted.includes(each));
  return own.length === written ? own : null;
}

/**
 * The entries of all marked rows; a text that still equals the department's answer put there was not typed. Rows the user
 * inserted are left out: they are put aside as they are. null: columns were deleted, and where an entry stood is not known.
 */
export function placedEntries(cells: PaperCells, inserted: CellGrid["inserted"]): PlacedEntries | null {
  const columns = ownColumns(cells, inserted?.columns ?? []);
  const listed = new Map(
    cells.listed.flatMap(({ key, at }) => (at === null ? [] : [[`${key} ${at.row}`, at] as const])),
  );
  const entries = new Map<string, PlacedEntry[]>();
  const places = new Set<string>();
  const { marks, strange } = columns === null ? { marks: cells.marks, strange: [] } : rowOwners(cells, columns);
  for (const [row, { layout, entries: own }] of marks) {
    if (inserted?.rows.includes(row) === true) continue;
    const written = [...layout].flatMap((sign, column) => (sign === "e" ? [column] : []));
    for (const [index, { key, answerColumn }] of own.entries()) {
      const known = listed.get(`${key} ${row}`);
      const column = known?.column ?? columns?.[written[index] ?? -1];
      if (column === undefined) return null;
      const answerAt = known?.answerColumn ?? (answerColumn === null ? null : (columns?.[answerColumn] ?? null));
      const shown = cells.text(row, column);
      const text = answerAt !== null && shown === cells.text(row, answerAt) ? "" : shown;
      entries.set(key, [...(entries.get(key) ?? []), { row, column, text }]);
      places.add(`${row} ${column}`);
    }
  }
  return { entries, isEntry: ({ row, column }) => places.has(`${row} ${column}`), columns, marks, strange };
}
