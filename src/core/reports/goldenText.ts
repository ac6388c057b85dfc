import type { SheetPlan } from "../workbook/sheetPlan";

/** A plan as text that reads well in a diff. */
export function goldenText(plan: SheetPlan): string {
  throw new Error(`goldenText: ${plan.name}`);
}
