import type { Rect } from "../../src/core/workbook/cellAddress";
import type { CellGrid, CellValue } from "../../src/core/workbook/cellGrid";

/** One cell of a test sheet: a bare value, or a value with the format and text Excel would show. */
export type TestCell =
  | CellValue
  | {
      readonly value: CellValue;
      /** Number format; "General" when left out. */
      readonly format?: string;
      /** Text shown; derived from value and format when left out. */
      readonly text?: string;
      readonly formula?: boolean;
    };

export interface TestSheet {
  readonly sheet?: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** Merged areas as A1 addresses of the sheet, e.g. "B2:D2". */
  readonly merges?: readonly string[];
  /** First cell of `rows`, e.g. "C5"; "A1" when left out. */
  readonly at?: string;
  readonly visibility?: CellGrid["visibility"];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  readonly ownedAs?: string | null;
}

function cellAt(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`not a cell address: ${address}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `B2:D3` → rectangle, zero-based. */
export function rectOf(address: string): Rect {
  const [first = address, last = first] = address.split(":");
  const from = cellAt(first);
  const to = cellAt(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function shownText(value: CellValue, format: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.replace(/"[^"]*"/g, "").includes("%")) return `${(value * 100).toFixed(decimals)}%`;
  if (format === "General" || format === "@") return String(value);
  const suffix = /"([^"]*)"$/.exec(format)?.[1] ?? "";
  const digits = value.toFixed(decimals);
  return (format.includes(",") ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : digits) + suffix;
}

/** Builds a CellGrid from a 2-D array, for tests. Short rows are filled with empty cells. */
export function gridOf(input: TestSheet): CellGrid {
  const start = cellAt(input.at ?? "A1");
  const width = Math.max(0, ...input.rows.map((row) => row.length));
  const cells = input.rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? "";
      const given = typeof cell === "object" && cell !== null ? cell : { value: cell };
      const format = given.format ?? "General";
      const value = given.value ?? "";
      return { value, format, text: given.text ?? shownText(value, format), formula: given.formula ?? false };
    }),
  );
  return {
    sheet: input.sheet ?? "Sheet1",
    visibility: input.visibility ?? "visible",
    isProtected: input.isProtected ?? false,
    top: start.row,
    left: start.column,
    values: cells.map((row) => row.map((cell) => cell.value)),
    texts: cells.map((row) => row.map((cell) => cell.text)),
    numberFormats: cells.map((row) => row.map((cell) => cell.format)),
    hasFormula: cells.map((row) => row.map((cell) => cell.formula)),
    merges: (input.merges ?? []).map(rectOf),
    hiddenRows: input.hiddenRows ?? [],
    hiddenColumns: input.hiddenColumns ?? [],
    ownedAs: input.ownedAs ?? null,
  };
}
