import { schemes } from "../../kpi/schemes";
import type { Strategy } from "../../kpi/strategy";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { planFrameSheet } from "./planFrameSheet";
import { planIndicatorSheet } from "./planIndicatorSheet";

/**
 * The two sheets that hold a strategy, 計画定義 and 指標定義: `readDefinition` gives the same strategy back. `schemeId`
 * names the 評価方式; null: none. `disclaimer` is printed on every page. [SD8]
 */
export function planDefinition(
  strategy: Strategy,
  schemeId: string | null = null,
  disclaimer: string | null = null,
): readonly SheetPlan[] {
  const scheme = schemes.find(({ id }) => id === schemeId);
  return [planFrameSheet(strategy, scheme?.name ?? null, disclaimer), planIndicatorSheet(strategy, disclaimer)];
}
