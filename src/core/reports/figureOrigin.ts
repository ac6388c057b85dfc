/** Where a figure that a department returned was written, as kept on 「回答データ」. */
export interface FigureOrigin {
  readonly department: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Local time it was taken in, as 2026-05-01 14:30. */
  readonly acceptedAt: string;
}

/** Origins by the absolute reference of the cell that holds the figure now. */
export type FigureOrigins = ReadonlyMap<string, FigureOrigin>;
