import type { WorkbookModel } from "../model/workbookModel";
import { parseWorkbook } from "./parseWorkbook";

/** Opens an .xlsx (or .xlsm, .xltx) as a model. Rejects with XlsxError. */
export async function loadWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  // Callers see every failure as a rejection, and the page can draw before a large file is read.
  await Promise.resolve();
  return parseWorkbook(bytes);
}
