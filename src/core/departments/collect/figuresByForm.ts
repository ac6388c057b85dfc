import { parseFiscalYear } from "../../kpi/parseFiscalYear";
import type { Indicator, Strategy } from "../../kpi/strategy";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { fieldText } from "../entryWords.ja";
import { folded, type EntryCell, type ReadFigure } from "./readEntry";

/** A figure found on a department sheet without its identity. */
export interface FormFigure {
  readonly indicatorId: string;
  readonly value: number;
  /** The fiscal year the heading of the entries says. */
  readonly year: number;
  readonly cell: string;
  readonly text: string;
}

/**
 * Figures of a department sheet whose hidden identity is gone, by what people see: the heading 記入欄 with its year, a row
 * with an indicator's name, and below it the row 実績値. Nothing where the heading is missing, or stands twice.
 */
export function figuresByForm(grid: CellGrid, strategy: Strategy, readFigure: ReadFigure): readonly FormFigure[] {
  const heading = headingOf(grid);
  if (heading === null) return [];
  const names = new Map(
    strategy.indicators.flatMap((each) => [each.name, each.printedName].map((name) => [folded(name), each] as const)),
  );
  const figures: FormFigure[] = [];
  let current: Indicator | null = null;
  for (const [r, row] of grid.values.entries()) {
    const beside = row.slice(0, heading.column).map((value) => folded(String(value ?? "")));
    current = beside.map((text) => names.get(text)).find((each) => each !== undefined) ?? current;
    if (
      current === null ||
      r <= heading.row ||
      !beside.some((text) => text.startsWith(fieldText.actual) && isFigureRow(text))
    )
      continue;
    const cell = cellOf(grid, r, heading.column);
    const read = readFigure(cell, current, heading.year);
    if (read.kind !== "entry" || typeof read.value !== "number") continue;
    const address = cellAddress(grid.top + r, grid.left + heading.column);
    figures.push({ indicatorId: current.id, value: read.value, year: heading.year, cell: address, text: cell.text });
    current = null;
  }
  return figures;
}

/** 実績値（件）, but not 実績値がない理由. */
function isFigureRow(text: string): boolean {
  return /^実績値(?:[(（]|$)/.test(text);
}

function headingOf(grid: CellGrid): { readonly row: number; readonly column: number; readonly year: number } | null {
  const found = grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const [, said] = /^(.*年度)記入欄$/.exec(folded(String(value ?? ""))) ?? [];
      const year = said === undefined ? null : parseFiscalYear(said);
      return year === null ? [] : [{ row, column, year }];
    }),
  );
  const [only, ...others] = found;
  return only !== undefined && others.every(({ column, year }) => column === only.column && year === only.year)
    ? only
    : null;
}

function cellOf(grid: CellGrid, r: number, c: number): EntryCell {
  return {
    value: grid.values[r]?.[c] ?? null,
    text: grid.texts[r]?.[c] ?? "",
    numberFormat: grid.numberFormats[r]?.[c] ?? "General",
    hasFormula: grid.hasFormula[r]?.[c] ?? false,
  };
}
