import type { WorkbookModel } from "../../host/model/workbookModel";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { XlsxError } from "../../host/xlsx/XlsxError";
import { CliError } from "./CliError";
import { xlsxErrorText } from "./cliText.ja";

/** The bytes of the workbook; throws CliError with one sentence where it cannot be saved. */
export async function saveBook(model: WorkbookModel, name: string): Promise<Uint8Array> {
  try {
    return await saveWorkbook(model);
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(xlsxErrorText[error.code](name), 1, error);
    throw error;
  }
}
