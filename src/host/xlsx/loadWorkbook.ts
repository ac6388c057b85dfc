import type { WorkbookModel } from "../model/workbookModel";
import { XlsxError } from "./XlsxError";

/** Opens an .xlsx as a model; throws XlsxError. */
export function loadWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  return Promise.reject(new XlsxError(bytes.length === 0 ? "empty" : "corrupt", "not readable"));
}
