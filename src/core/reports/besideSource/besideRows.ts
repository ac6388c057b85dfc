import type { CellRef } from "../../workbook/cellAddress";
import type { ReportInput, ReportRow } from "../reportInput";

/** An indicator in its row of the user's table, and the cell that names it there. */
export interface BesideRow {
  readonly row: ReportRow;
  readonly label: CellRef;
  readonly labelText: string;
}

/** The rows of one sheet that hold indicators, top to bottom, and the row of their headings. */
export interface BesideRows {
  readonly header: number;
  readonly rows: readonly BesideRow[];
}

/** Every cell of a sheet an indicator's figures come from, latest year first. */
function figuresOn({ actuals, baseline, target }: ReportRow, sheet: string): readonly CellRef[] {
  const years = Object.keys(actuals)
    .map(Number)
    .sort((a, b) => b - a);
  return [...years.flatMap((year) => actuals[year] ?? []), baseline, target].flatMap((value) =>
    "ref" in value && value.ref !== null && value.ref.sheet === sheet ? [value.ref] : [],
  );
}

/** The label beside the figure, or the nearest above it where a row has several lines. */
function labelOn(row: ReportRow, sheet: string): BesideRow | null {
  const figures = figuresOn(row, sheet);
  const labels = row.labelChecks.filter(({ ref }) => ref.sheet === sheet).toSorted((a, b) => b.ref.row - a.ref.row);
  const [figure] = figures;
  if (figure === undefined) return null;
  const label = labels.find(({ ref }) => ref.row <= figure.row && ref.column <= figure.column);
  return label === undefined ? null : { row, label: label.ref, labelText: label.text };
}

/** Sheets of the user that hold figures by row, in the order of the indicators. */
export function besideSheets({ rows }: Pick<ReportInput, "rows">): readonly string[] {
  return [...new Set(rows.flatMap(({ labelChecks }) => labelChecks.map(({ ref }) => ref.sheet)))];
}

/**
 * Which row of a sheet belongs to which indicator; null where the sheet has no indicator, or several in one row, as in
 * forms and in tables with one column an indicator. The headings are those of the figures, else the row above the first.
 */
export function besideRows(input: Pick<ReportInput, "rows" | "mapping">, sheet: string): BesideRows | null {
  const rows = input.rows.flatMap((row) => labelOn(row, sheet) ?? []).toSorted((a, b) => a.label.row - b.label.row);
  const first = rows[0]?.label.row;
  if (first === undefined || new Set(rows.map(({ label }) => label.row)).size < rows.length) return null;
  const headings = (input.mapping?.cells ?? []).flatMap(({ heading }) =>
    heading !== null && heading.sheet === sheet && heading.row < first ? [heading.row] : [],
  );
  const header = headings.length === 0 ? first - 1 : Math.max(...headings);
  return header < 0 ? null : { header, rows };
}
