import type { SheetPlan } from "../../workbook/sheetPlan";

/** One part of the dashboard: what it adds to the plan. */
export interface DashboardPart extends Pick<SheetPlan, "blocks" | "fills" | "formats" | "merges"> {
  readonly conditionalFormats?: SheetPlan["conditionalFormats"];
}
