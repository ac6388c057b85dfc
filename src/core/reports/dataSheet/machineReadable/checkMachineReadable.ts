import type { CellRef, Rect } from "../../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../../workbook/cellGrid";
import { hasWesternYear, isEraAlone, textFaults } from "./cellFaults";
import type { MachineReadableIssue, MachineReadableRule } from "./machineReadableIssue";

type Place = Pick<CellRef, "row" | "column">;

/** The used part of a grid, from its first row and column with a value. */
interface Table {
  readonly area: Rect;
  readonly value: (row: number, column: number) => CellValue;
}

const isEmpty = (value: CellValue): boolean => value === "" || value === null;

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function tableOf({ values, top, left }: CellGrid): Table | null {
  const value = (row: number, column: number): CellValue => values[row - top]?.[column - left] ?? "";
  const rows = values.flatMap((line, index) => (line.every(isEmpty) ? [] : [top + index]));
  const columns = values.flatMap((line) => line.flatMap((each, index) => (isEmpty(each) ? [] : [left + index])));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const bounds = columns.reduce(
    (known, column) => ({ left: Math.min(known.left, column), right: Math.max(known.right, column) }),
    { left: Infinity, right: -Infinity },
  );
  return { area: { top: first, bottom: last, ...bounds }, value };
}

/** Columns whose cells below the header are mostly numbers. */
function figureColumns({ area, value }: Table): readonly number[] {
  return range(area.left, area.right).filter((column) => {
    const cells = range(area.top + 1, area.bottom).map((row) => value(row, column));
    const numbers = cells.filter((cell) => typeof cell === "number").length;
    const texts = cells.filter((cell) => typeof cell === "string" && cell !== "").length;
    return numbers > 0 && numbers >= texts;
  });
}

function cellIssues(table: Table, { headings }: Division, hasFormula: (row: number, column: number) => boolean) {
  const { area, value } = table;
  const figures = new Set(figureColumns(table));
  return range(area.top, area.bottom).flatMap((row) => {
    const isWestern = range(area.left, area.right).some((column) => hasWesternYear(String(value(row, column) ?? "")));
    return range(area.left, area.right).flatMap((column): readonly (Place & { rule: MachineReadableRule })[] => {
      const cell = value(row, column);
      const text = typeof cell === "string" ? cell : "";
      const own = textFaults(text);
      const isHeading = row === area.top || headings.includes(row);
      const isSaid = own.some((rule) => rule === "1-2" || rule === "1-3");
      const isSymbol = !isHeading && figures.has(column) && text !== "" && !isSaid;
      const needsYear = isEraAlone(text) && (isHeading || !isWestern);
      const rules: readonly MachineReadableRule[] = [
        ...own,
        ...(hasFormula(row, column) ? (["1-7"] as const) : []),
        ...(needsYear ? (["1-11"] as const) : []),
        ...(isSymbol ? (["1-13"] as const) : []),
      ];
      return rules.map((rule) => ({ rule, row, column }));
    });
  });
}

/** What the table lacks as a whole, told at its header. */
function headerIssues(table: Table): readonly (Place & { readonly rule: MachineReadableRule })[] {
  const { area, value } = table;
  const columns = range(area.left, area.right);
  const header = columns.map((column) => String(value(area.top, column) ?? ""));
  const says = (words: RegExp): boolean => header.some((text) => words.test(text));
  const firstFigure = figureColumns(table)[0];
  const blank = columns.filter((column) => isEmpty(value(area.top, column)));
  const corner = { row: area.top, column: area.left };
  return [
    ...blank.map((column) => ({ rule: "1-6" as const, row: area.top, column })),
    ...(firstFigure === undefined || says(/単位|[（(][^）)]+[）)]/u)
      ? []
      : [{ rule: "1-9" as const, row: area.top, column: firstFigure }]),
    ...(says(/団体|市区町村|市町村|自治体|都道府県|地域/u) ? [] : [{ rule: "1-12" as const, ...corner }]),
  ];
}

interface Division {
  readonly emptyRows: readonly number[];
  readonly emptyColumns: readonly number[];
  /** Rows of headings that follow an empty row. */
  readonly headings: readonly number[];
}

function divisionOf({ area, value }: Table): Division {
  const columns = range(area.left, area.right);
  const rows = range(area.top, area.bottom);
  const emptyRows = rows.filter((row) => columns.every((column) => isEmpty(value(row, column))));
  const emptyColumns = columns.filter((column) => rows.every((row) => isEmpty(value(row, column))));
  const isHeading = (row: number): boolean => {
    const cells = columns.map((column) => value(row, column)).filter((cell) => !isEmpty(cell));
    return cells.length > 1 && cells.every((cell) => typeof cell === "string");
  };
  return { emptyRows, emptyColumns, headings: emptyRows.map((row) => row + 1).filter(isHeading) };
}

/** Empty rows and columns inside; a heading after an empty row begins another table. */
function splitIssues(
  { area }: Table,
  { emptyRows, emptyColumns, headings }: Division,
): readonly (Place & { readonly rule: MachineReadableRule })[] {
  return [
    ...emptyRows.map((row) => ({ rule: "2-1" as const, row, column: area.left })),
    ...emptyColumns.map((column) => ({ rule: "2-1" as const, row: area.top, column })),
    ...headings.map((row) => ({ rule: "2-2" as const, row, column: area.left })),
  ];
}

/**
 * Holds a sheet against the machine-readable items of the Ministry, as far as its cells tell: one issue a violation, by
 * cell, in the order of the sheet. `objects`: the cells under charts and pictures, which a grid does not know.
 */
export function checkMachineReadable(grid: CellGrid, objects: readonly Place[] = []): readonly MachineReadableIssue[] {
  const table = tableOf(grid);
  const division = table === null ? null : divisionOf(table);
  const hasFormula = (row: number, column: number): boolean =>
    grid.hasFormula[row - grid.top]?.[column - grid.left] ?? false;
  const found: readonly (Place & { readonly rule: MachineReadableRule })[] = [
    ...(table === null || division === null
      ? []
      : [...cellIssues(table, division, hasFormula), ...headerIssues(table), ...splitIssues(table, division)]),
    ...grid.merges.map(({ top, left }) => ({ rule: "1-4" as const, row: top, column: left })),
    ...objects.map(({ row, column }) => ({ rule: "1-8" as const, row, column })),
  ];
  return found
    .map((issue) => ({
      ...issue,
      sheet: grid.sheet,
      text: String(grid.values[issue.row - grid.top]?.[issue.column - grid.left] ?? ""),
    }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}
