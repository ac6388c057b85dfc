import { lettersOfColumn } from "../../../host/model/references";
import type { ConditionalFormatModel } from "../../../host/model/conditionalFormatModel";

const comparisons: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** When a rule applies, as a formula of the first cell of its ranges; null for kinds that are not shown (bars, icons). */
export function ruleFormula(format: ConditionalFormatModel): string | null {
  const [first] = format.ranges;
  if (first === undefined) return null;
  const cell = `${lettersOfColumn(first.left)}${first.top + 1}`;
  if (format.kind === "custom") return format.formula ?? null;
  if (format.kind === "containsText") return textFormula(cell, format);
  return format.kind === "cellValue" ? valueFormula(cell, format) : null;
}

function valueFormula(cell: string, { operator, formula1, formula2 }: ConditionalFormatModel): string | null {
  if (formula1 === undefined) return null;
  const [one, two] = [formula1, formula2 ?? ""].map((formula) => formula.replace(/^=/, ""));
  if (operator === "Between") return `AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === "NotBetween") return `OR(${cell}<${one},${cell}>${two})`;
  const sign = comparisons[operator ?? ""];
  return sign === undefined ? null : `${cell}${sign}${one}`;
}

function textFormula(cell: string, { operator, text }: ConditionalFormatModel): string | null {
  if (text === undefined) return null;
  const words = `"${text.replaceAll('"', '""')}"`;
  if (operator === "BeginsWith") return `LEFT(${cell},LEN(${words}))=${words}`;
  if (operator === "EndsWith") return `RIGHT(${cell},LEN(${words}))=${words}`;
  const found = `ISNUMBER(SEARCH(${words},${cell}))`;
  return operator === "NotContains" ? `NOT(${found})` : found;
}
