import { formatFigure } from "../../kpi/formatFigure";
import type { BoundValue, ReportInput } from "../reportInput";

const NARROWEST = 56;
/** Points a half-width digit of the table's size takes, and the padding of a cell. */
const DIGIT = 5.2;
const PADDING = 14;

/** Widths (points) of the columns of figures: the longest figure there is, with room for one digit more. */
export function figureWidths({ rows }: Pick<ReportInput, "rows">): {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
} {
  const widest = (valuesOf: (row: ReportInput["rows"][number]) => readonly BoundValue[]): number => {
    const lengths = rows.flatMap((row) =>
      valuesOf(row).map((value) =>
        value.kind === "none" ? 0 : formatFigure(value.value, row.indicator.decimals).length + 1,
      ),
    );
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    return Math.max(NARROWEST, Math.ceil(longest * DIGIT + PADDING));
  };
  const actual = widest((row) => Object.values(row.actuals));
  return { baseline: widest((row) => [row.baseline]), target: Math.max(widest((row) => [row.target])), actual };
}
