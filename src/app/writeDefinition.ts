import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { locateDefinition } from "../core/strategy/definition/locateDefinition";
import { planDefinition } from "../core/strategy/definition/planDefinition";
import type { WrittenRange } from "../core/workbook/sheetPlan";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { findDisclaimer } from "./findDisclaimer";

export interface DefinitionRequest extends WorkbookOptions {
  readonly strategy: Strategy;
  /** Named in the definition; null: none. */
  readonly scheme?: Scheme | null;
}

export interface WriteDefinitionResult {
  readonly written: readonly WrittenRange[];
  /** Sheets that define a strategy already: they are the user's to edit, and nothing was written. */
  readonly alreadyThere: readonly string[];
}

/**
 * Adds the definition sheets of a strategy to the workbook, for staff to edit. A definition that is there already is
 * never written over. Throws what the workbook throws.
 */
export async function writeDefinition(workbook: Workbook, request: DefinitionRequest): Promise<WriteDefinitionResult> {
  const grids = await workbook.readGrids(request);
  const located = locateDefinition(grids);
  if (located?.isSure === true) return { written: [], alreadyThere: located.sheets };
  const plans = planDefinition(request.strategy, request.scheme?.id ?? null, findDisclaimer(grids));
  return { written: await workbook.applyPlans(plans, request), alreadyThere: [] };
}
