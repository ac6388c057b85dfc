import { formatFigure } from "../../kpi/formatFigure";
import type { ReportInput } from "../reportInput";

/** Points of a half-width digit of 8 points, and the padding of a cell. */
const DIGIT = 4.1;
const PADDING = 9;
const NARROWEST = 38;
/** Longer figures are shrunk into their cell rather than taking the room of the names. */
const WIDEST = 40;

/** Width (points, at 8 points) of a column of figures: the longest figure there is. */
export function figureWidth({ rows }: Pick<ReportInput, "rows">): number {
  const longest = rows.reduce((most, { indicator, baseline, target, actuals }) => {
    const lengths = [baseline, target, ...Object.values(actuals)].map((value) =>
      value.kind === "none" ? 0 : formatFigure(value.value, indicator.decimals).length,
    );
    return Math.max(most, ...lengths);
  }, 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * DIGIT + PADDING)));
}
