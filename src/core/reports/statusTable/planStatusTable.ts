import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";

/** The status table 「進捗一覧」 with live formulas. */
export function planStatusTable(input: ReportInput): SheetPlan {
  throw new Error(`planStatusTable: ${input.strategy.id}`);
}
