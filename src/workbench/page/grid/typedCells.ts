import type { ICellData } from "@univerjs/core";

/** What a user put into cells, as text or as the grid already read it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** "" empties the cell. */
  readonly content: string | number | boolean;
}

type Written = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

/** The contents in a change of the grid; changes of mere looks give none. */
export function typedCells(written: Written): readonly TypedCell[] {
  return Object.entries(written).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const content = cell === null ? "" : contentOf(cell);
      return content === undefined ? [] : [{ row: Number(row), column: Number(column), content }];
    }),
  );
}

/** undefined: the change is none of contents. */
export function contentOf({ f, p, v }: ICellData): string | number | boolean | undefined {
  if (typeof f === "string" && f !== "") return f;
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return v === null ? "" : (v ?? undefined);
}
