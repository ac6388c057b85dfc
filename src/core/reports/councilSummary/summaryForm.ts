import { columnLetters } from "../../workbook/cellAddress";
import { pageCapacity } from "../layout/boundPage";
import { PANEL_COLUMNS } from "../layout/sidePanel";

/** 27 pixels: a grid of narrow columns, which tables of any kind share. */
const GRID = 20.25;
const COLUMNS = 24;

/** The short form's grid on its one page of A4; columns zero-based, points. */
export const summaryForm = {
  columns: COLUMNS,
  widths: Array<number>(COLUMNS).fill(GRID),
  width: GRID * COLUMNS,
  capacity: pageCapacity("a4", "portrait", GRID * COLUMNS),
  fontSize: 9,
  smallSize: 8,
  /** Hidden beside the lists: where the listed indicators stand in the status table. */
  places: [COLUMNS + PANEL_COLUMNS, COLUMNS + PANEL_COLUMNS + 1],
  helperLeft: COLUMNS + PANEL_COLUMNS + 2,
  /** First column of what is chosen beside the paper, seen but not printed. */
  panelLeft: COLUMNS,
} as const;

/** Points of `columns` grid columns. */
export const gridWidth = (columns: number): number => columns * GRID;

/** `$C7` of a zero-based column and row. */
export const gridCell = (column: number, row: number): string => `$${columnLetters(column)}${row + 1}`;
