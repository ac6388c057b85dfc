import type { Rect } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import type { ContentBlock, FormatRun, SheetPlan } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { rectOf } from "../../workbook/layout/contentBlock";
import { ruled } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { joinedRects } from "./joinedRects";
import type { PaperCell } from "./paper";
import type { PlacedRows } from "./placeRows";

/** A cell the user types into, and the key it is kept under. */
export interface EntryCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** Column of the answer that was put there, in the same row: what still equals it was not typed. */
  readonly answerColumn?: number;
}

export interface WrittenPaper extends Pick<SheetPlan, "merges" | "rowHeights"> {
  readonly block: ContentBlock;
  readonly formats: readonly FormatRun[];
  readonly entryCells: readonly EntryCell[];
}

const rectAt = (row: number, { column, rows = 1, columns = 1 }: PaperCell): Rect => rectOf(row, column, rows, columns);

/** The row of every id among placed rows. */
export function idRows({ rows }: PlacedRows): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => (row?.id === undefined ? [] : [[row.id, index] as const])));
}

/** Looks rows up by id; throws for one that is not there. */
export function rowLookup(...known: readonly ReadonlyMap<string, number>[]): (id: string) => number {
  return (id) => {
    const row = known.find((rows) => rows.has(id))?.get(id);
    if (row === undefined) throw new Error(`no row ${id} on the paper`);
    return row;
  };
}

/** Formats of cells as few runs: the same format once, neighbours as one area. */
function formatRuns(cells: readonly { readonly rect: Rect; readonly format: PaperCell["format"] }[]): FormatRun[] {
  const runs = new Map<string, { format: NonNullable<PaperCell["format"]>; rects: Rect[] }>();
  for (const { rect, format } of cells) {
    if (format === undefined) continue;
    const key = JSON.stringify(format);
    const run = runs.get(key) ?? { format, rects: [] };
    run.rects.push(rect);
    runs.set(key, run);
  }
  return [...runs.values()].map(({ format, rects }) => ({ format, rects: joinedRects(rects) }));
}

/** The lines of all tables: one area a table. */
function frameRuns({ rows }: PlacedRows): readonly FormatRun[] {
  const rects = rows.flatMap((row, index) =>
    (row?.frames ?? []).map(({ column, columns }) => rectOf(index, column, 1, columns)),
  );
  return rects.length === 0 ? [] : [{ rects: joinedRects(rects), format: ruled }];
}

/** Contents, merges, heights and formats of placed rows. What was typed into entry cells stands there again. */
export function writePaper(
  placed: PlacedRows,
  columns: number,
  rowOf: (id: string) => number,
  typed: ReadonlyMap<string, string>,
): WrittenPaper {
  const cells = placed.rows.flatMap((row, index) => (row?.cells ?? []).map((cell) => ({ row: index, cell })));
  const contents = placed.rows.map(() => Array<CellValue>(columns).fill(""));
  for (const { row, cell } of cells) {
    const line = contents[row];
    if (line === undefined) continue;
    const kept = cell.entry === undefined ? undefined : typed.get(cell.entry);
    const own = typeof cell.content === "function" ? cell.content({ row, rowOf }) : (cell.content ?? "");
    line[cell.column] = kept === undefined ? own : literalText(kept);
  }
  const merged = cells.filter(({ cell }) => (cell.rows ?? 1) * (cell.columns ?? 1) > 1);
  return {
    block: { rect: rectOf(0, 0, Math.max(1, contents.length), columns), contents },
    merges: merged.map(({ row, cell }) => rectAt(row, cell)),
    rowHeights: rowHeightRuns(0, placed.heights),
    formats: [
      ...frameRuns(placed),
      ...formatRuns(cells.map(({ row, cell }) => ({ rect: rectAt(row, cell), format: cell.format }))),
    ],
    entryCells: cells.flatMap(({ row, cell }) =>
      cell.entry === undefined
        ? []
        : [
            {
              key: cell.entry,
              row,
              column: cell.column,
              ...(cell.answerColumn === undefined ? {} : { answerColumn: cell.answerColumn }),
            },
          ],
    ),
  };
}
