import { announceChange } from "./changeEvents";
import { noteContentChange, touchSheet } from "./calcState";
import { canonicalFormula } from "./formulaText";
import { ModelError } from "./modelError";
import { parseTyped } from "./parseTyped";
import { isMergeInterior, styleAt } from "./readCells";
import { cellRect } from "./rects";
import { refuseHalfMerge, refuseLocked } from "./refusals";
import type { Scalar } from "./cell";
import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { ensureCell, putConstant, putFormula } from "./writeCell";

/** What may be typed into a cell; null leaves it as it is, "" empties it. */
export type TypedContent = string | number | boolean | null;

const LONGEST_TEXT = 32767;

type Reading =
  | { readonly kind: "skip" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "constant"; readonly value: Scalar; readonly numberFormat?: string };

function isGeneral(style: CellStyle | null): boolean {
  const format = style?.numberFormat;
  return format === undefined || format === "General" || format === "G/標準";
}

function readContent(workbook: WorkbookModel, style: CellStyle | null, content: TypedContent): Reading {
  if (content === null) return { kind: "skip" };
  if (typeof content === "boolean") return { kind: "constant", value: content };
  if (typeof content === "number") {
    if (!Number.isFinite(content)) throw new ModelError("InvalidArgument", "The value is not a number Excel can hold.");
    return { kind: "constant", value: content };
  }
  if (typeof content !== "string") throw new ModelError("InvalidArgument", "A cell takes text, numbers and booleans.");
  const format = style?.numberFormat ?? "General";
  if (content.length > 1 && content.startsWith("=") && format !== "@")
    return { kind: "formula", formula: canonicalFormula(workbook, content.slice(1)) };
  if (content.length > LONGEST_TEXT)
    throw new ModelError("InvalidArgument", "The text is longer than 32,767 characters.");
  const typed = parseTyped(content, format, workbook.date1904);
  return { kind: "constant", ...typed };
}

function writeReading(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, reading: Reading): void {
  if (reading.kind === "skip") return;
  if (reading.kind === "formula") {
    putFormula(workbook, sheet, row, column, reading.formula);
    return;
  }
  putConstant(sheet, row, column, reading.value);
  if (reading.numberFormat === undefined) return;
  const cell = ensureCell(sheet, row, column);
  if (isGeneral(cell.style)) cell.style = { ...cell.style, numberFormat: reading.numberFormat };
}

/** Enters one content as Range.values and Range.formulas do: "=…" is a formula, typed numbers, dates and percentages
 * become numbers with a format where the cell is General. Throws ModelError for what Excel refuses. */
export function enterContent(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  content: TypedContent,
): void {
  enterBlock(workbook, sheet, cellRect(row, column), [[content]]);
}

/** Enters a block (one row array per row of rect); refused as a whole before anything is written. */
export function enterBlock(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  contents: readonly (readonly TypedContent[])[],
): void {
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  if (contents.length !== height || contents.some((line) => line.length !== width))
    throw new ModelError("InvalidArgument", "The number of rows or columns doesn't match the range.");
  refuseLocked(sheet, rect);
  refuseHalfMerge(sheet, rect);
  const readings = contents.map((line, i) =>
    line.map((content, j) => readContent(workbook, styleAt(sheet, rect.top + i, rect.left + j), content)),
  );
  const mergesInside = sheet.merges.some((m) => m.top <= rect.bottom && m.bottom >= rect.top);
  readings.forEach((line, i) =>
    line.forEach((reading, j) => {
      const row = rect.top + i;
      const column = rect.left + j;
      // the hidden cells of a merged range keep nothing
      if (!(mergesInside && isMergeInterior(sheet, row, column))) writeReading(workbook, sheet, row, column, reading);
    }),
  );
  noteContentChange(workbook, sheet, rect);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, "RangeEdited");
}
