import type { WorkbookModel } from "../model/workbookModel";
import { XlsxError } from "./XlsxError";

/** The model as .xlsx bytes, untouched sheets byte for byte; throws XlsxError `missingResult`. */
export function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return Promise.reject(new XlsxError("corrupt", `not writable: ${model.sheets.length}`));
}
