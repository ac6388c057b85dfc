import { columnLetters, type Rect } from "../../workbook/cellAddress";
import { rectOf } from "../../workbook/layout/contentBlock";
import type { LineCells } from "./mappingFormulas";
import { mappingHeadings as headings, type FigureColumnKey } from "./mappingColumns";

/** Columns before the figures: heading and width in points. */
export const frontColumns = [
  [headings.indicatorId, 48],
  [headings.indicatorName, 170],
  [headings.status, 44],
  [headings.origin, 50],
  [headings.label, 160],
  [headings.place, 110],
  [headings.scale, 44],
] as const;
export const NAME = 1;
export const STATUS = 2;
export const ORIGIN = 3;
export const LABEL = 4;
export const PLACE = 5;

const FIGURE_WIDTH = 52;
const GAP = 12;
const HELPER_WIDTH = 120;
/** 登録した表記, シート, セル, 記録. */
export const HELPERS = 4;
const YEAR_HEADINGS = 3;

/** Where everything of the mapping sheet stands; rows and columns zero-based. */
export interface MappingFrame {
  readonly figures: readonly FigureColumnKey[];
  readonly disclaimerRow: number | null;
  readonly headerRow: number;
  /** First line; without lines one row says so. */
  readonly top: number;
  readonly lines: number;
  /** Title of the learned names; null: there are none. */
  readonly aliasTop: number | null;
  readonly aliases: number;
  /** Columns that are printed, from the first. */
  readonly printed: number;
  /** First column of what is remembered of a line, and of the years' headings. */
  readonly helper: number;
  readonly yearHeadings: number;
  readonly widths: readonly number[];
  readonly table: Rect;
  readonly printArea: Rect;
  readonly area: Rect;
}

/** The cells of a line (zero-based row) that its formulas read. */
export function lineCells({ helper }: MappingFrame, row: number): LineCells {
  const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  return {
    status: cell(STATUS),
    origin: cell(ORIGIN),
    label: cell(LABEL),
    labelText: cell(helper),
    sheet: cell(helper + 1),
    cell: cell(helper + 2),
  };
}

/** Lays the mapping sheet out. `aliasRows` counts title and headings too. */
export function mappingFrame(
  figures: readonly FigureColumnKey[],
  counts: {
    readonly head: number;
    readonly lines: number;
    readonly headings: number;
    readonly aliasRows: number;
  },
): MappingFrame {
  const headerRow = counts.head;
  const top = headerRow + 1;
  const lines = Math.max(1, counts.lines);
  const aliasTop = counts.aliasRows === 0 ? null : top + lines + 1;
  const lastPrinted = aliasTop === null ? top + lines - 1 : aliasTop + counts.aliasRows - 1;
  const printed = frontColumns.length + figures.length;
  const helper = printed + 1;
  const yearHeadings = helper + HELPERS + 1;
  const bottom = Math.max(lastPrinted, top + counts.headings - 1);
  return {
    figures,
    disclaimerRow: headerRow > 3 ? 3 : null,
    headerRow,
    top,
    lines,
    aliasTop,
    aliases: Math.max(0, counts.aliasRows - 2),
    printed,
    helper,
    yearHeadings,
    widths: [
      ...frontColumns.map(([, width]) => width),
      ...figures.map(() => FIGURE_WIDTH),
      GAP,
      ...Array<number>(HELPERS).fill(HELPER_WIDTH),
      GAP,
      ...Array<number>(YEAR_HEADINGS).fill(HELPER_WIDTH),
    ],
    table: rectOf(headerRow, 0, lines + 1, printed),
    printArea: rectOf(0, 0, lastPrinted + 1, printed),
    area: rectOf(0, 0, bottom + 1, yearHeadings + YEAR_HEADINGS),
  };
}
