import { enterContent } from "../../host/model/enterContent";
import { ModelError } from "../../host/model/modelError";
import { clearRange } from "../../host/model/clearRange";
import { cellRect } from "../../host/model/rects";
import { recalculate } from "../../host/model/recalculate";
import type { SheetModel } from "../../host/model/sheetModel";
import type { WorkbookModel } from "../../host/model/workbookModel";
import type { TypedCell } from "./grid/typedCells";

/** Enters what a user typed, as Excel would. Returns the sentence for a refusal, or null. */
export function enterTyped(workbook: WorkbookModel, sheet: SheetModel, cells: readonly TypedCell[]): string | null {
  if (workbook.readOnly) return "読み取り専用のブックのため、入力できません。";
  try {
    for (const { row, column, content } of cells) {
      if (content === "") clearRange(workbook, sheet, cellRect(row, column), "Contents");
      else enterContent(workbook, sheet, row, column, content);
    }
    return null;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.code === "AccessDenied"
      ? "シートが保護されているため、入力できません。"
      : "この内容は入力できません。数式の書き方や、結合したセルの一部ではないかをお確かめください。";
  } finally {
    if (workbook.calculationMode !== "Manual") recalculate(workbook);
  }
}
