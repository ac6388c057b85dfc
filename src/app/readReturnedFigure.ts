import type { EntryCell, EntryReading } from "../core/departments/collect/readEntry";
import type { AnswerNote } from "../core/departments/collect/returnedAnswer";
import type { Indicator } from "../core/kpi/strategy";
import type { ParsedNumber } from "../core/mapping/parsedValue";
import { parseValue } from "../core/mapping/parseValue";

/**
 * Reads the figure a department entered, in the indicator's unit, as figures are read everywhere. Stricter than for the
 * office's own sheets: a bound, a range or a figure of another year is given back to the department.
 */
export function readReturnedFigure(cell: EntryCell, indicator: Indicator, entryYear: number): EntryReading {
  const parsed = parseValue(cell, { unit: indicator.unit });
  switch (parsed.kind) {
    case "number":
      return figure(parsed, cell, entryYear);
    case "missing":
      if (parsed.reason === "blank") return { kind: "blank" };
      return { kind: "rejected", reason: parsed.reason === "errorValue" ? "errorValue" : "notNumber" };
    case "arrow":
      return { kind: "rejected", reason: "notNumber" };
    case "notUnderstood":
      return { kind: "rejected", reason: isKnown(parsed.why) ? parsed.why : "notNumber" };
  }
}

const known = ["date", "unit", "range"] as const;

function isKnown(why: string): why is (typeof known)[number] {
  return (known as readonly string[]).includes(why);
}

function figure(parsed: ParsedNumber, cell: EntryCell, entryYear: number): EntryReading {
  const bounds = parsed.qualifiers.some(({ kind }) => ["atLeast", "moreThan", "atMost", "lessThan"].includes(kind));
  if (bounds) return { kind: "rejected", reason: "bound" };
  if (parsed.year !== null && parsed.year !== entryYear) return { kind: "rejected", reason: "otherYear" };
  const notes: readonly (AnswerNote | null)[] = [
    parsed.isText ? "isText" : null,
    cell.hasFormula ? "isFormula" : null,
    parsed.conversion === null ? null : "converted",
    parsed.qualifiers.length > 0 ? "qualified" : null,
  ];
  return { kind: "entry", value: parsed.value, notes: notes.filter((note) => note !== null) };
}
