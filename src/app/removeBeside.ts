import type { BesideWorkbook, PlacedBeside } from "../core/workbook/besideWorkbook";

/** Takes our columns beside the table of a sheet away without a trace; gives those that were there. */
export async function removeBeside(workbook: BesideWorkbook, sheet: string): Promise<readonly PlacedBeside[]> {
  const placed = (await workbook.findPlaced()).filter((each) => each.sheet === sheet);
  for (const each of placed) await workbook.remove(each);
  return placed;
}
