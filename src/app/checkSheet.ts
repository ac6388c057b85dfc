import { checkMachineReadable } from "../core/reports/dataSheet/machineReadable/checkMachineReadable";
import type { MachineReadableIssue } from "../core/reports/dataSheet/machineReadable/machineReadableIssue";
import type { SheetContents } from "../core/workbook/sheetContents";

/** What was found on one sheet. */
export interface SheetCheck {
  readonly sheet: string;
  /** In the order of the sheet; empty: every item that can be told from its cells is met. */
  readonly issues: readonly MachineReadableIssue[];
}

/**
 * Holds one sheet of the workbook against the machine-readable items of the Ministry; null: no sheet has that name. Changes
 * nothing. Throws what the workbook throws.
 */
export async function checkSheet(
  readSheet: (sheet: string) => Promise<SheetContents | null>,
  sheet: string,
): Promise<SheetCheck | null> {
  const contents = await readSheet(sheet);
  return contents === null ? null : { sheet, issues: checkMachineReadable(contents.grid, contents.charts) };
}
