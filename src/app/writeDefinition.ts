import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { locateDefinition } from "../core/strategy/definition/locateDefinition";
import { planDefinition } from "../core/strategy/definition/planDefinition";
import { readSettings } from "../core/reports/settings/readSettings";
import type { WrittenRange } from "../core/workbook/sheetPlan";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { ownedGrid } from "./ownedGrid";
import { findDisclaimer } from "./findDisclaimer";

export interface DefinitionRequest extends WorkbookOptions {
  readonly strategy: Strategy;
  /** true: `strategy` was read from a definition itself, which goes before the settings sheet. */
  readonly isDefined?: boolean;
  /** Named in the definition; null: none. */
  readonly scheme?: Scheme | null;
}

export interface WriteDefinitionResult {
  readonly written: readonly WrittenRange[];
  /** Sheets that define a strategy already: they are the user's to edit, and nothing was written. */
  readonly alreadyThere: readonly string[];
}

/**
 * Adds the definition sheets of a strategy to the workbook, for staff to edit: with title, version, period and 評価方式
 * as on the settings sheet, where the user has them already. A definition that is there is never written over. Throws what the workbook throws.
 */
export async function writeDefinition(workbook: Workbook, request: DefinitionRequest): Promise<WriteDefinitionResult> {
  const grids = await workbook.readGrids(request);
  const located = locateDefinition(grids);
  if (located?.isSure === true) return { written: [], alreadyThere: located.sheets };
  const sheet = ownedGrid(grids, "settings");
  const settings = request.isDefined === true ? null : sheet;
  const asked = { strategy: request.strategy, scheme: request.scheme ?? null, reportYear: null };
  const { title, version, period, scheme } = readSettings(settings, asked);
  const named = settings === null ? asked.scheme : scheme;
  const strategy = { ...request.strategy, title, version, period };
  const plans = planDefinition(strategy, named?.id ?? null, findDisclaimer(grids));
  return { written: await workbook.applyPlans(plans, request), alreadyThere: [] };
}
