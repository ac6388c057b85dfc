import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";

/** The charts 「進捗グラフ」 and the printed summary. */
export function planCharts(input: ReportInput): SheetPlan {
  throw new Error(`planCharts: ${input.strategy.id}`);
}
