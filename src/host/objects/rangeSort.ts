import { recalculate } from "../model/recalculate";
import type { Cell, Scalar } from "../model/cell";
import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import { columnsOf, isUnbounded } from "./address";
import { booleanOf, integerOf, optional, recordOf } from "./argument";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";
import { editSheet } from "./touch";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

type Line = readonly (Cell | undefined)[];

/** Numbers before text before true and false before errors; empty cells always last. */
function rank(value: Scalar): number {
  if (value === null || value === "") return 5;
  if (typeof value === "number") return 1;
  return typeof value === "string" ? 2 : typeof value === "boolean" ? 3 : 4;
}

function compare(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === 5 || right === 5) return left - right;
  const order = left !== right ? left - right : compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function compareAlike(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a !== "string" || typeof b !== "string") return 0;
  return a.localeCompare(b, "ja", { sensitivity: matchCase ? "variant" : "accent" });
}

function fieldsOf(value: unknown, width: number): readonly Field[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostError("InvalidArgument");
  return value.map((field: unknown) => {
    const { key, ascending } = recordOf(field);
    const column = integerOf(key);
    if (column < 0 || column >= width) throw new HostError("InvalidArgument");
    return { key: column, ascending: optional(ascending, booleanOf, true) };
  });
}

function readLines({ sheet }: RangeSelf, rect: Rect): Line[] {
  const lines: Line[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: (Cell | undefined)[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(sheet.rows.get(row)?.get(column));
    lines.push(line);
  }
  return lines;
}

function writeLines({ sheet }: RangeSelf, rect: Rect, lines: readonly Line[]): void {
  lines.forEach((line, r) => {
    const row = rect.top + r;
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    line.forEach((cell, c) => {
      if (cell === undefined) cells.delete(rect.left + c);
      else cells.set(rect.left + c, cell);
    });
    if (cells.size > 0) sheet.rows.set(row, cells);
    else sheet.rows.delete(row);
  });
}

function apply(self: RangeSelf, [fields, matchCase, hasHeaders, orientation]: readonly unknown[]): null {
  const whole = rectOf(self);
  if (isUnbounded(whole)) throw new HostError("InvalidArgument");
  if (optional(orientation, String, "Rows") !== "Rows") {
    throw new HostError("NotImplemented", "NotImplemented: workbook host: RangeSort.apply (columns)");
  }
  const rect = { ...whole, top: whole.top + (optional(hasHeaders, booleanOf, false) ? 1 : 0) };
  const wanted = fieldsOf(fields, columnsOf(rect));
  const caseMatters = optional(matchCase, booleanOf, false);
  const lines = readLines(self, rect);
  if (lines.some((line) => line.some((cell) => cell?.formula !== null && cell?.formula !== undefined))) {
    throw new HostError("NotImplemented", "NotImplemented: workbook host: RangeSort.apply (formulas)");
  }
  editSheet(self.book, self.sheet, "allowSort", rect);
  const sorted = [...lines].sort((a, b) => {
    for (const { key, ascending } of wanted) {
      const order = compare(a[key]?.value ?? null, b[key]?.value ?? null, ascending, caseMatters);
      if (order !== 0) return order;
    }
    return 0;
  });
  writeLines(self, rect, sorted);
  recalculate(self.book.model, { full: true });
  return null;
}

/** Excel.RangeSort: rows of constants by their values. */
export const rangeSortClass = objectClass<RangeSelf>("RangeSort", { edits: { Apply: apply } });
