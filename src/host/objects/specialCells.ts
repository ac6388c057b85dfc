import { intersection } from "../model/rects";
import type { Cell } from "../model/cell";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import { isUnbounded, rowsOf, columnsOf } from "./address";
import { oneOf, optional } from "./argument";
import { holdsContent, valueTypeOf } from "./cellBlocks";
import { eachCell, rectsOfCells, usedWithin } from "./usedCells";

const cellTypes = ["ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "Visible"] as const;
const valueTypes: Readonly<Record<string, readonly string[]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/** The cells Range.getSpecialCells finds inside the rectangles, as few rectangles as possible. */
export function specialCells(
  sheet: SheetModel,
  rects: readonly Rect[],
  [cellType, valueType]: readonly unknown[],
): readonly Rect[] {
  const type = oneOf(cellType, cellTypes);
  const wanted = valueTypes[optional(valueType, (value) => oneOf(value, Object.keys(valueTypes)), "All")];
  if (wanted === undefined)
    throw new HostError("NotImplemented", `NotImplemented: workbook host: ${String(valueType)}`);
  return rects.flatMap((rect) => within(sheet, rect, type, wanted));
}

function within(
  sheet: SheetModel,
  rect: Rect,
  type: (typeof cellTypes)[number],
  wanted: readonly string[],
): readonly Rect[] {
  switch (type) {
    case "ConditionalFormats":
      return parts(
        rect,
        sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
      );
    case "DataValidations":
      return parts(
        rect,
        sheet.validations.map((validation) => validation.rect),
      );
    case "Constants":
      return matching(sheet, rect, (cell) => cell.formula === null && wanted.includes(valueTypeOf(cell)));
    case "Formulas":
      return matching(sheet, rect, (cell) => cell.formula !== null && wanted.includes(valueTypeOf(cell)));
    case "Blanks":
      return gaps(sheet, rect, (row, column) => !holdsContent(sheet.rows.get(row)?.get(column)));
    case "Visible":
      return gaps(sheet, rect, (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column));
  }
}

function parts(rect: Rect, areas: readonly Rect[]): readonly Rect[] {
  return areas.flatMap((area) => intersection(area, rect) ?? []);
}

function matching(sheet: SheetModel, rect: Rect, matches: (cell: Cell) => boolean): readonly Rect[] {
  const cells: { row: number; column: number }[] = [];
  eachCell(sheet, rect, (row, column, cell) => {
    if (holdsContent(cell) && matches(cell)) cells.push({ row, column });
  });
  return rectsOfCells(cells);
}

/** Cells that need not be there; as in Excel, only looked for inside the used range. */
function gaps(sheet: SheetModel, rect: Rect, matches: (row: number, column: number) => boolean): readonly Rect[] {
  const area = isUnbounded(rect) ? usedWithin(sheet, rect, false) : rect;
  if (area === null) return [];
  if (rowsOf(area) * columnsOf(area) > 5_000_000) throw new HostError("GeneralException");
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (matches(row, column)) cells.push({ row, column });
  }
  return rectsOfCells(cells);
}
