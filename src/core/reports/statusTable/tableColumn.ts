/**
 * What a column holds: stated per row; computed for the judgement, or beside it, by one formula filled down; or entered
 * by the user and kept.
 */
export type ColumnPart = "stated" | "computed" | "beside" | "entry";

export interface TableColumn {
  /** Stable key: `name`, `actual:2024`, `statusId` … */
  readonly key: string;
  /** Header over several columns; null: none. */
  readonly group: string | null;
  readonly header: string | number;
  /** Points. */
  readonly width: number;
  readonly part: ColumnPart;
  /** false: right of the print area. */
  readonly isPrinted: boolean;
  /** For people to read all the same: the forecast, and what they may fill in. */
  readonly isAside?: boolean;
}

export type ColumnSpec = readonly [key: string, header: string | number, width: number];

/** Columns of one kind under one header. */
export function columnsOf(
  part: ColumnPart,
  isPrinted: boolean,
  group: string | null,
  specs: readonly ColumnSpec[],
): readonly TableColumn[] {
  return specs.map(([key, header, width]) => ({ key, group, header, width, part, isPrinted }));
}

/** One column a year. */
export function years(key: string, of: readonly number[], width: number): readonly ColumnSpec[] {
  return of.map((year) => [`${key}:${year}`, year, width]);
}
