import { noteContentChange, touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import { intersection, without } from "./rects";
import { refuseHalfMerge, refuseLocked, refuseProtected } from "./refusals";
import { shiftFormula } from "./references";
import type { ConditionalFormatModel } from "./conditionalFormatModel";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { ValidationModel } from "./validationModel";
import type { WorkbookModel } from "./workbookModel";
import { dropIfBare, putConstant } from "./writeCell";

export type ClearKind = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

/** The cells of rect that are there, as a list that survives their removal. */
function presentCells(sheet: SheetModel, rect: Rect): [number, number][] {
  const found: [number, number][] = [];
  for (const [row, cells] of sheet.rows) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const column of cells.keys()) if (column >= rect.left && column <= rect.right) found.push([row, column]);
  }
  return found;
}

function clearContents(sheet: SheetModel, rect: Rect): void {
  for (const [row, column] of presentCells(sheet, rect)) putConstant(sheet, row, column, null);
}

function clearFormats(sheet: SheetModel, rect: Rect): void {
  for (const [row, column] of presentCells(sheet, rect)) {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell !== undefined) cell.style = null;
    dropIfBare(sheet, row, column);
  }
  for (const column of sheet.columnStyles?.keys() ?? [])
    if (rect.top === 0 && rect.bottom >= 1048575 && column >= rect.left && column <= rect.right)
      sheet.columnStyles?.delete(column);
  for (const row of sheet.rowStyles?.keys() ?? [])
    if (rect.left === 0 && rect.right >= 16383 && row >= rect.top && row <= rect.bottom) sheet.rowStyles?.delete(row);
  if (rect.top === 0 && rect.left === 0 && rect.bottom >= 1048575 && rect.right >= 16383) delete sheet.sheetStyle;
}

/** The rule without the rect, its formulas told from the new first cell; null when nothing is left. */
export function conditionalFormatWithout(format: ConditionalFormatModel, rect: Rect): ConditionalFormatModel | null {
  const first = format.ranges[0];
  const ranges = format.ranges.flatMap((r) => without(r, rect));
  const start = ranges[0];
  if (first === undefined || start === undefined) return null;
  const shift = (formula: string): string => shiftFormula(formula, start.top - first.top, start.left - first.left);
  const result = { ...format, ranges };
  if (format.formula !== undefined) result.formula = shift(format.formula);
  if (format.formula1 !== undefined) result.formula1 = shift(format.formula1);
  if (format.formula2 !== undefined) result.formula2 = shift(format.formula2);
  return result;
}

/** The validation on what is left of its cells without rect. */
export function validationsWithout(validation: ValidationModel, rect: Rect): ValidationModel[] {
  return without(validation.rect, rect).map((part) => {
    const shift = (formula: string): string =>
      shiftFormula(formula, part.top - validation.rect.top, part.left - validation.rect.left);
    const result: ValidationModel = { ...validation, rect: part };
    if (validation.source?.startsWith("=")) result.source = shift(validation.source);
    if (validation.formula1 !== undefined) result.formula1 = shift(validation.formula1);
    if (validation.formula2 !== undefined) result.formula2 = shift(validation.formula2);
    return result;
  });
}

function clearLinks(sheet: SheetModel, rect: Rect): void {
  for (const key of sheet.hyperlinks.keys()) {
    const [row = -1, column = -1] = key.split(",").map(Number);
    if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)
      sheet.hyperlinks.delete(key);
  }
}

/** Clears the rect as Range.clear does ("All" also drops merges, conditional formats and validation inside it). */
export function clearRange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, kind: ClearKind): void {
  if (kind === "All" || kind === "Contents") {
    refuseLocked(sheet, rect);
    refuseHalfMerge(sheet, rect);
    clearContents(sheet, rect);
    noteContentChange(workbook, sheet, rect);
  }
  if (kind !== "Contents") refuseProtected(sheet, "allowFormatCells");
  if (kind === "All" || kind === "Formats") {
    clearFormats(sheet, rect);
    sheet.merges = sheet.merges.filter((m) => intersection(m, rect) === null);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((f) =>
      f.ranges.some((r) => intersection(r, rect) !== null) ? (conditionalFormatWithout(f, rect) ?? []) : [f],
    );
  }
  if (kind === "All")
    sheet.validations = sheet.validations.flatMap((v) =>
      intersection(v.rect, rect) === null ? [v] : validationsWithout(v, rect),
    );
  if (kind === "RemoveHyperlinks") clearFormats(sheet, rect);
  if (kind !== "Contents" && kind !== "Formats") clearLinks(sheet, rect);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, kind === "Formats" ? "FormatEdited" : "RangeEdited");
}
