import { absoluteReference } from "../../src/core/workbook/cellAddress";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { copyRange } from "../../src/host/model/copyRange";
import { addSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import { addName } from "../../src/host/model/names";
import { cellAt } from "../../src/host/model/readCells";
import type { Scalar } from "../../src/host/model/cell";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";

function absolute(sheet: string, { top, left, bottom, right }: SheetPlan["area"]): string {
  const first = absoluteReference({ sheet, row: top, column: left });
  const last = absoluteReference({ sheet, row: bottom, column: right });
  return first === last ? first : `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/**
 * Contents, fills and names of plans on a workbook of the host, as the adapter would write them.
 * Names come first: formulas of one sheet read names of another.
 */
export function writePlans(workbook: WorkbookModel, plans: readonly SheetPlan[]): void {
  const written = plans.map((plan) => ({ plan, sheet: addSheet(workbook, plan.name) }));
  for (const { plan } of written)
    for (const { name, rect } of plan.names) addName(workbook, null, name, absolute(plan.name, rect));
  for (const { plan, sheet } of written) {
    for (const { rect, contents } of plan.blocks) enterBlock(workbook, sheet, rect, contents);
    for (const { source, target } of plan.fills)
      copyRange(workbook, { sheet, rect: source }, { sheet, rect: target }, "Formulas");
  }
}

/** The sheet of a name; throws where there is none. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell holds; an empty text is nothing, −0 is 0 as Excel shows it. */
export function shown(sheet: SheetModel, row: number, column: number): Exclude<Scalar, ""> {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (typeof value === "number") return value + 0;
  return value === "" ? null : value;
}
