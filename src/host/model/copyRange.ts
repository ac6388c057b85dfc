import { noteContentChange, touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import type { CellBlock } from "./cellBlock";
import { clearRange } from "./clearRange";
import { copyRules } from "./copyRules";
import { LAST_COLUMN, LAST_ROW } from "./formulaTokens";
import { ModelError } from "./modelError";
import { cellAt, isMergeInterior, styleAt, usedRange } from "./readCells";
import { shiftFormula, transposeFormula } from "./references";
import { refuseHalfMerge, refuseLocked } from "./refusals";
import type { Scalar } from "./cell";
import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { dropIfBare, ensureCell, putConstant, putFormula } from "./writeCell";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | null;
  readonly style: CellStyle | null;
}

function readBlock({ sheet, rect }: CellBlock): CopiedCell[][] {
  const lines: CopiedCell[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: CopiedCell[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      const style = styleAt(sheet, row, column);
      line.push({ row, column, value: cell?.value ?? null, formula: cell?.formula ?? null, style });
    }
    lines.push(line);
  }
  return lines;
}

function transposed(lines: CopiedCell[][]): CopiedCell[][] {
  return (lines[0] ?? []).map((_, j) => lines.flatMap((line) => line[j] ?? []));
}

/** The target as Excel takes it: whole repetitions of the source, otherwise the source's size from its first cell. */
function targetRect(to: Rect, height: number, width: number): Rect {
  const rows = to.bottom - to.top + 1;
  const columns = to.right - to.left + 1;
  const repeats = rows % height === 0 && columns % width === 0;
  const target = repeats ? to : { ...to, bottom: to.top + height - 1, right: to.left + width - 1 };
  if (target.bottom > LAST_ROW || target.right > LAST_COLUMN)
    throw new ModelError("InvalidArgument", "The copied cells don't fit on the sheet.");
  return target;
}

function pasteCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  source: CopiedCell,
  kind: CopyKind,
  transpose: boolean,
): void {
  if (kind !== "Formats") {
    if (source.formula !== null && kind !== "Values") {
      const formula = transpose
        ? transposeFormula(source.formula, source, { row, column })
        : shiftFormula(source.formula, row - source.row, column - source.column);
      putFormula(workbook, sheet, row, column, formula);
    } else putConstant(sheet, row, column, source.value);
  }
  if (kind !== "All" && kind !== "Formats") return;
  if (source.style === null && cellAt(sheet, row, column) === undefined) return;
  ensureCell(sheet, row, column).style = source.style;
  dropIfBare(sheet, row, column);
}

function copyMerges(from: CellBlock, to: CellBlock): void {
  const { top, left, bottom, right } = from.rect;
  const merges = from.sheet.merges.filter(
    (m) => m.top >= top && m.left >= left && m.bottom <= bottom && m.right <= right,
  );
  for (let row = to.rect.top; row <= to.rect.bottom; row += bottom - top + 1)
    for (let column = to.rect.left; column <= to.rect.right; column += right - left + 1)
      for (const m of merges) {
        const [dRow, dColumn] = [row - top, column - left];
        const merge = { top: m.top + dRow, left: m.left + dColumn, bottom: m.bottom + dRow, right: m.right + dColumn };
        if (!to.sheet.merges.some((own) => own.top === merge.top && own.left === merge.left))
          to.sheet.merges.push(merge);
      }
}

/** Whole rows and columns end at the last cell used on either sheet. */
function trimmed(rect: Rect, sheets: readonly SheetModel[]): Rect {
  const used = sheets.map((sheet) => usedRange(sheet));
  const lastRow = Math.max(rect.top, ...used.map((u) => u?.bottom ?? 0));
  const lastColumn = Math.max(rect.left, ...used.map((u) => u?.right ?? 0));
  return {
    ...rect,
    bottom: rect.bottom === LAST_ROW ? lastRow : rect.bottom,
    right: rect.right === LAST_COLUMN ? lastColumn : rect.right,
  };
}

/** Copies as Range.copyFrom does: relative references move along, a smaller source is repeated over the target. */
export function copyRange(
  workbook: WorkbookModel,
  wholeFrom: CellBlock,
  wholeTo: CellBlock,
  kind: CopyKind = "All",
  options: CopyOptions = {},
): void {
  const sheets = [wholeFrom.sheet, wholeTo.sheet];
  const from = { sheet: wholeFrom.sheet, rect: trimmed(wholeFrom.rect, sheets) };
  const to = { sheet: wholeTo.sheet, rect: trimmed(wholeTo.rect, sheets) };
  const read = readBlock(from);
  const lines = options.transpose === true ? transposed(read) : read;
  const height = lines.length;
  const width = lines[0]?.length ?? 0;
  const rect = targetRect(to.rect, height, width);
  const { sheet } = to;
  refuseLocked(sheet, rect);
  const withFormats = kind === "All" || kind === "Formats";
  refuseHalfMerge(sheet, rect);
  const overItself = sheet === from.sheet && from.rect.top === rect.top && from.rect.left === rect.left;
  if (withFormats && options.skipBlanks !== true && !overItself) {
    const rules = copyRules(from, { sheet, rect }, kind === "All");
    clearRange(workbook, sheet, rect, kind);
    rules();
  }
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) {
      const source = lines[(row - rect.top) % height]?.[(column - rect.left) % width];
      if (source === undefined) continue;
      if (options.skipBlanks === true && source.formula === null && source.value === null) continue;
      if (!withFormats && isMergeInterior(sheet, row, column)) continue;
      pasteCell(workbook, sheet, row, column, source, kind, options.transpose === true);
    }
  if (withFormats && options.transpose !== true) copyMerges(from, { sheet, rect });
  noteContentChange(workbook, sheet, rect);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, kind === "Formats" ? "FormatEdited" : "RangeEdited");
}

/** Fills the first row of rect down over its other rows (formulas adjusted, constants and formats repeated). */
export function autoFillDown(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  if (rect.bottom === rect.top) return;
  const from = { sheet, rect: { ...rect, bottom: rect.top } };
  copyRange(workbook, from, { sheet, rect: { ...rect, top: rect.top + 1 } }, "All");
}
