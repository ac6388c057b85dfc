import type { BesidePlan, PlacedBeside, SheetRoom } from "../../workbook/besideWorkbook";
import type { CellGrid } from "../../workbook/cellGrid";
import type { ReportInput } from "../reportInput";
import { besideCells } from "./besideCells";
import type { BesideObstacle } from "./besideObstacle";
import { besideObstacle } from "./besideObstacle";
import type { BesideRows } from "./besideRows";
import { besideRows } from "./besideRows";

/** Where 達成率・進捗率・判定 would stand beside a table, or why they cannot. */
export type BesideProposal =
  | { readonly kind: "free"; readonly plan: BesidePlan; readonly indicators: number }
  /** The columns wanted are taken; `next` are the first free ones to the right, null where there are none near. */
  | {
      readonly kind: "taken";
      readonly wanted: BesidePlan;
      readonly obstacle: BesideObstacle;
      readonly next: BesidePlan | null;
      readonly indicators: number;
    }
  | { readonly kind: "placed"; readonly placed: PlacedBeside }
  | { readonly kind: "unsuitable"; readonly reason: "noRows" | "protected" | "ownSheet" };

/** How far to the right free columns are looked for. */
const SEARCHED = 60;
const LAST_COLUMN = 16_383;

/** The column right of the table: after the contents that join on to the labels and figures without an empty column. */
function edgeOf(grid: CellGrid, { header, rows }: BesideRows): number {
  const last = rows.at(-1)?.label.row ?? header;
  const isUsed = (column: number): boolean => {
    for (let row = header; row <= last; row++) {
      if ((grid.values[row - grid.top]?.[column - grid.left] ?? "") !== "") return true;
    }
    return grid.merges.some(
      ({ left, right, top, bottom }) => left <= column && column <= right && top <= last && bottom >= header,
    );
  };
  const cells = rows.flatMap(({ row, label }) => [
    label.column,
    ...Object.values(row.actuals).flatMap((value) =>
      "ref" in value && value.ref !== null && value.ref.sheet === label.sheet ? [value.ref.column] : [],
    ),
  ]);
  let column = Math.max(...cells) + 1;
  while (isUsed(column)) column++;
  return column;
}

/**
 * Plans the three columns beside the user's table on a sheet: the cells, with formulas on the status table, and what is in
 * the way. `left`: the first column wanted (zero-based); left out: right of the table. Nothing is written over.
 */
export function planBeside(
  input: ReportInput,
  grid: CellGrid,
  room: SheetRoom,
  placed: readonly PlacedBeside[],
  left?: number,
): BesideProposal {
  if (grid.ownedAs !== null) return { kind: "unsuitable", reason: "ownSheet" };
  const there = placed.find(({ sheet }) => sheet === grid.sheet);
  if (there !== undefined) return { kind: "placed", placed: there };
  if (room.isProtected) return { kind: "unsuitable", reason: "protected" };
  const rows = besideRows(input, grid.sheet);
  if (rows === null) return { kind: "unsuitable", reason: "noRows" };
  const at = (column: number): BesidePlan => besideCells(input, grid.sheet, rows, column);
  const first = left ?? edgeOf(grid, rows);
  const wanted = at(first);
  const indicators = rows.rows.length;
  const obstacle = besideObstacle(grid, room, wanted.rect);
  if (obstacle === null) return { kind: "free", plan: wanted, indicators };
  const { header, rows: each } = rows;
  const bottom = each.at(-1)?.label.row ?? header;
  for (let column = first + 1; column <= Math.min(first + SEARCHED, LAST_COLUMN - 3); column++) {
    const rect = { top: header, bottom, left: column, right: column + 2 };
    if (besideObstacle(grid, room, rect) === null)
      return { kind: "taken", wanted, obstacle, next: at(column), indicators };
  }
  return { kind: "taken", wanted, obstacle, next: null, indicators };
}
