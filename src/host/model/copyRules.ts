import type { CellBlock } from "./cellBlock";
import { intersection } from "./rects";
import { shiftFormula } from "./references";
import type { ConditionalFormatModel } from "./conditionalFormatModel";
import type { Rect } from "./rect";
import type { ValidationModel } from "./validationModel";

/** The parts of an area inside the source, moved to every repetition of the source on the target. */
function movedParts(area: Rect, from: Rect, to: Rect): { part: Rect; dRow: number; dColumn: number }[] {
  const common = intersection(area, from);
  if (common === null) return [];
  const parts = [];
  for (let row = to.top; row <= to.bottom; row += from.bottom - from.top + 1)
    for (let column = to.left; column <= to.right; column += from.right - from.left + 1) {
      const [dRow, dColumn] = [row - from.top, column - from.left];
      const part = {
        top: common.top + dRow,
        left: common.left + dColumn,
        bottom: common.bottom + dRow,
        right: common.right + dColumn,
      };
      parts.push({ part, dRow, dColumn });
    }
  return parts;
}

function movedFormat(format: ConditionalFormatModel, index: number, ranges: Rect[]): ConditionalFormatModel {
  const first = format.ranges[0];
  const start = ranges[0];
  const moved: ConditionalFormatModel = { ...format, id: `${format.id}-${index}`, ranges, style: { ...format.style } };
  if (first === undefined || start === undefined) return moved;
  const shift = (formula: string): string => shiftFormula(formula, start.top - first.top, start.left - first.left);
  if (format.formula !== undefined) moved.formula = shift(format.formula);
  if (format.formula1 !== undefined) moved.formula1 = shift(format.formula1);
  if (format.formula2 !== undefined) moved.formula2 = shift(format.formula2);
  return moved;
}

/** Reads the conditional formats (and validation, links) of the source; the returned function puts them on the target. */
export function copyRules(from: CellBlock, to: CellBlock, withContents: boolean): () => void {
  const formats: ConditionalFormatModel[] = [];
  for (const format of from.sheet.conditionalFormats) {
    const ranges = format.ranges.flatMap((r) => movedParts(r, from.rect, to.rect).map((m) => m.part));
    if (ranges.length > 0)
      formats.push(movedFormat(format, to.sheet.conditionalFormats.length + formats.length, ranges));
  }
  const validations: ValidationModel[] = [];
  const links: [
    string,
    { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string },
  ][] = [];
  if (withContents) {
    for (const validation of from.sheet.validations)
      for (const { part } of movedParts(validation.rect, from.rect, to.rect)) {
        const [dRow, dColumn] = [part.top - validation.rect.top, part.left - validation.rect.left];
        const moved: ValidationModel = { ...validation, rect: part };
        if (validation.source?.startsWith("=")) moved.source = shiftFormula(validation.source, dRow, dColumn);
        if (validation.formula1 !== undefined) moved.formula1 = shiftFormula(validation.formula1, dRow, dColumn);
        if (validation.formula2 !== undefined) moved.formula2 = shiftFormula(validation.formula2, dRow, dColumn);
        validations.push(moved);
      }
    for (const [key, link] of from.sheet.hyperlinks) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const cell = { top: row, left: column, bottom: row, right: column };
      for (const { part } of movedParts(cell, from.rect, to.rect))
        links.push([`${part.top},${part.left}`, { ...link }]);
    }
  }
  return () => {
    to.sheet.conditionalFormats.push(...formats);
    to.sheet.validations.push(...validations);
    for (const [key, link] of links) to.sheet.hyperlinks.set(key, link);
  };
}
