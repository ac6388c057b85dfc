import type { CellValue } from "../workbook/cellGrid";
import { compareUnits } from "./compareUnits";
import { readNumberFormat } from "../kpi/numberFormat";
import type { ExpectedValue, ParsedValue } from "./parsedValue";
import { parseValueText } from "./parseValueText";
import { scaleFigure } from "../kpi/scaleFigure";

/** One cell as it was read: value, text shown, number format. */
export interface ReadCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

function parseNumber(figure: number, numberFormat: string, expected: ExpectedValue): ParsedValue {
  if (!Number.isFinite(figure)) return { kind: "missing", reason: "errorValue" };
  const format = readNumberFormat(numberFormat);
  if (format.isDate) return { kind: "notUnderstood", why: "date" };
  const unit = format.isPercent ? "%" : (format.unit ?? expected.statedUnit ?? null);
  const comparison = unit === null ? ({ kind: "unknown" } as const) : compareUnits(unit, expected.unit);
  if (comparison.kind === "different") return { kind: "notUnderstood", why: "unit" };
  const shown = format.isPercent ? 100 : 1 / 1000 ** format.thousands;
  const scale = scaleFigure(shown, comparison.kind === "scaled" ? comparison.scale : 1);
  const conversion = format.isPercent
    ? "fraction"
    : comparison.kind === "scaled"
      ? "unit"
      : scale === 1
        ? null
        : "format";
  return {
    kind: "number",
    value: scaleFigure(figure, scale),
    figure,
    scale,
    unit,
    conversion,
    qualifiers: [],
    flag: null,
    year: null,
    isText: false,
  };
}

/**
 * What a cell says, in the expected unit: a number with its evidence, a direction, a reason for no figure, or that it was
 * not understood. Never throws, and never makes a number of a text without digits (mapping spec §3).
 */
export function parseValue(cell: ReadCell, expected: ExpectedValue): ParsedValue {
  const { value } = cell;
  if (value === null || value === "") return { kind: "missing", reason: "blank" };
  if (typeof value === "boolean") return { kind: "notUnderstood", why: "boolean" };
  return typeof value === "number" ? parseNumber(value, cell.numberFormat, expected) : parseValueText(value, expected);
}
