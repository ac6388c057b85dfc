import type { BesidePlan, BesideWorkbook, PlacedBeside } from "../core/workbook/besideWorkbook";

/**
 * Writes what the user has seen and agreed to. Where it fails half-way, what was written is taken back; the refusal that
 * the user hears is the first one.
 */
export async function placeBeside(workbook: BesideWorkbook, plan: BesidePlan): Promise<PlacedBeside> {
  const before = await workbook.findPlaced();
  try {
    return await workbook.place(plan);
  } catch (error) {
    await takeBack(workbook, before);
    throw error;
  }
}

async function takeBack(workbook: BesideWorkbook, before: readonly PlacedBeside[]): Promise<void> {
  try {
    const placed = await workbook.findPlaced();
    for (const each of placed) if (before.every(({ slot }) => slot !== each.slot)) await workbook.remove(each);
  } catch {
    return;
  }
}
