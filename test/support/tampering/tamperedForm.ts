import type { CellValue } from "../../../src/core/workbook/cellGrid";
import { formRows } from "../returnedForm";

/** Three indicators of one department with figures nobody could mix up. */
export const figures = { "G1-N1": 4120, "G1-N2": 71, "G1-K1": 12 } as const;
export const form = {
  department: "政策推進課",
  entries: {
    "G1-N1": { actual: figures["G1-N1"], analysis: "要因あ" },
    "G1-N2": { actual: figures["G1-N2"], analysis: "要因い" },
    "G1-K1": { actual: figures["G1-K1"], analysis: "要因う" },
  },
};
export type Rows = CellValue[][];
export const made = (changes: Partial<typeof form> & { readonly mark?: Record<string, unknown> } = {}): Rows =>
  formRows({ ...form, ...changes });
export const KEY = 3;
export const ENTRY = 4;
/** The row of a figure; its indicator's analysis stands three below. */
export const rowOf = (rows: Rows, value: CellValue): number => rows.findIndex((row) => row[ENTRY] === value);
export const put = (rows: Rows, value: CellValue, column: number, content: CellValue): Rows =>
  rows.map((row, at) =>
    at === rowOf(rows, value) ? row.map((cell, place) => (place === column ? content : cell)) : row,
  );
export const moveColumn = (rows: Rows, from: number, to: number): Rows =>
  rows.map((row) => {
    const cells = [...row];
    const [moved = ""] = cells.splice(from, 1);
    cells.splice(to, 0, moved);
    return cells;
  });

/** Rows by the name of their sheet. */
type Sheets = Readonly<Record<string, Rows>>;
/** One way a file comes back, and what is to become of it. */
export interface Kind {
  readonly sheets: () => Sheets;
  /** What happens to the bytes after. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** Indicators whose figure is taken. */
  readonly taken: readonly (keyof typeof figures)[];
  /** Indicators whose figure is found by name, and waits for a person. */
  readonly byName?: readonly (keyof typeof figures)[];
  /** Words of what is said. */
  readonly said?: readonly RegExp[];
}
export const all = ["G1-N1", "G1-N2", "G1-K1"] as const;
