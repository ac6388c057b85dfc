import { planBeside, type BesideProposal } from "../core/reports/besideSource/planBeside";
import type { BesideWorkbook } from "../core/workbook/besideWorkbook";
import type { WorkbookEvaluation } from "./evaluateWorkbook";
import { reportInputOf } from "./reportInputOf";

/**
 * The preview: where 達成率・進捗率・判定 would stand beside the table of a sheet, and what is in the way; nothing is written.
 * `left`: the first column wanted (zero-based), else right of the table. null: the sheet is not among those that were read.
 */
export async function proposeBeside(
  workbook: BesideWorkbook,
  evaluated: WorkbookEvaluation,
  sheet: string,
  left?: number,
): Promise<BesideProposal | null> {
  const grid = evaluated.grids.find((each) => each.sheet === sheet);
  if (grid === undefined) return null;
  const [room, placed] = [await workbook.readRoom(sheet), await workbook.findPlaced()];
  return planBeside(reportInputOf(evaluated), grid, room, placed, left);
}
