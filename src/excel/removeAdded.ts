import { runExcel } from "./runExcel";

/**
 * Takes back sheets and names that a failed run added. In a run of its own, for the failed one may be unusable;
 * if even this is refused, the original refusal is what the user hears.
 */
export async function removeAdded(sheetNames: readonly string[], names: readonly string[]): Promise<void> {
  try {
    await runExcel(async (session) => {
      const { workbook } = session.context;
      for (const name of names) workbook.names.getItemOrNullObject(name).delete();
      for (const name of sheetNames) workbook.worksheets.getItemOrNullObject(name).delete();
      await session.sync();
    });
  } catch {
    return;
  }
}
