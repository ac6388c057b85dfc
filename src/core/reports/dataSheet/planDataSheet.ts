import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";

/** The transcribed values 「KPIデータ」 as a long table. */
export function planDataSheet(input: ReportInput): SheetPlan {
  throw new Error(`planDataSheet: ${input.strategy.id}`);
}
