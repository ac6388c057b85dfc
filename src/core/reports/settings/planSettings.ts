import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";

/** The settings sheet 「KPI設定」 that every formula reads. */
export function planSettings(input: ReportInput): SheetPlan {
  throw new Error(`planSettings: ${input.strategy.id}`);
}
