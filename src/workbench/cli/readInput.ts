import { readFile, stat } from "node:fs/promises";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";
import { XlsxError } from "../../host/xlsx/XlsxError";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { CliError } from "./CliError";
import { cliText, xlsxErrorText } from "./cliText.ja";

/** Code of a file system error such as ENOENT. */
function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** Opens the workbook at `path`; throws CliError with one sentence where it cannot. `name` is how the user knows it. */
export async function readInput(path: string, name: string): Promise<WorkbookModel> {
  const bytes = await readBytes(path, name);
  try {
    return await loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(xlsxErrorText[error.code](name), 1, error);
    throw error;
  }
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new CliError(cliText.isFolder(name));
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof CliError) throw error;
    const missing = codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
    throw new CliError(missing ? cliText.noSuchFile(name) : cliText.notReadable(name), 1, error);
  }
}
