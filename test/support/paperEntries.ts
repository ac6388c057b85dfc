import { enterContent } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import { rectOfText } from "../../src/host/model/references";
import { cellAt } from "../../src/host/model/readCells";
import type { Rect } from "../../src/core/workbook/cellAddress";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";

/** The text a cell shows; "" for anything else. */
export function textAt(sheet: SheetModel, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? value : "";
}

/** Where a text of a paper is typed: found through the table of entries, as the add-in itself does. Throws if there is none. */
export function entryCell(sheet: SheetModel, key: string): Rect {
  for (const cells of sheet.rows.values())
    for (const [column, cell] of cells) {
      if (cell.value !== key) continue;
      const formula = cells.get(column + 1)?.formula;
      const address = /(\$[A-Z]+\$\d+)&""\)?$/.exec(formula ?? "")?.[1];
      const rect = address === undefined ? null : rectOfText(address.replaceAll("$", ""));
      if (rect !== null) return rect;
    }
  throw new Error(`no entry ${key} on ${sheet.name}`);
}

/** Types a text where a person would. */
export function typeEntry(workbook: WorkbookModel, sheet: SheetModel, key: string, text: string): void {
  const { top, left } = entryCell(sheet, key);
  enterContent(workbook, sheet, top, left, text);
  if (workbook.calculationMode !== "Manual") recalculate(workbook);
}

/** The text of an entry's cell. */
export function entryText(sheet: SheetModel, key: string): string {
  const { top, left } = entryCell(sheet, key);
  return textAt(sheet, top, left);
}
