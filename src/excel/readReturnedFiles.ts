import { fileKind } from "../core/departments/collect/fileKind";
import type { FileFault, FileRead, GivenFile, ReturnedFiles } from "../core/workbook/returnedFiles";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { WorkbookOptions } from "../core/workbook/workbook";
import { ExcelError } from "./ExcelError";
import { restoreInventory, takeInventory, type Inventory } from "./inventory";
import { readInserted } from "./readInserted";
import { runExcel, type ExcelSession } from "./runExcel";

/** The files of others, read through the open workbook of Excel. */
export function excelReturnedFiles(): ReturnedFiles {
  return { readFiles };
}

/**
 * Reads each file by inserting its sheets, taking their cells and deleting them again: two syncs for an ordinary file,
 * two around all. Whatever happens half-way, what was inserted is taken away before this ends. Throws ExcelError where
 * the open workbook is read-only, its structure is protected, or it cannot be cleaned up.
 */
async function readFiles(
  files: readonly GivenFile[],
  take: (read: FileRead) => void,
  options: WorkbookOptions = {},
): Promise<{ readonly cancelled: boolean }> {
  const before = await runExcel(takeInventory);
  try {
    for (const [done, file] of files.entries()) {
      if (options.isCancelled?.() === true) return { cancelled: true };
      options.onProgress?.({ step: "read", done, total: files.length });
      take(await readFile(file, before));
    }
    options.onProgress?.({ step: "read", done: files.length, total: files.length });
    return { cancelled: false };
  } finally {
    await cleanUp(before);
  }
}

async function readFile(file: GivenFile, before: Inventory): Promise<FileRead> {
  const bytes = await file.read().catch(() => null);
  const fault = bytes === null ? "unreadable" : faultOf(bytes);
  if (bytes === null || fault !== null) return { kind: "refused", file: file.name, fault: fault ?? "unreadable" };
  try {
    return { kind: "read", file: file.name, grids: await readSheets(base64Of(bytes), before) };
  } catch (error) {
    if (!(error instanceof ExcelError) || isOfWorkbook(error)) throw error;
    await cleanUp(before);
    const isLarge = error.code === "RequestPayloadSizeLimitExceeded" || error.code === "MemoryLimitReached";
    return { kind: "refused", file: file.name, fault: isLarge ? "tooLarge" : "refused" };
  }
}

/** Tried a second time: a sheet left behind in someone's workbook is worse than a second's wait. */
async function cleanUp(before: Inventory): Promise<void> {
  const restore = () => runExcel((session) => restoreInventory(session, before));
  await restore().catch(restore);
}

/** The open workbook itself is closed, locked or being edited: the next file would fare no better. */
function isOfWorkbook({ code }: ExcelError): boolean {
  return ["AccessDenied", "InvalidOperationInCellEditMode", "ApiNotFound", "ActivityLimitReached"].includes(code);
}

/** A response too large for one answer is asked for again in pieces. */
async function readSheets(base64: string, before: Inventory): Promise<readonly CellGrid[]> {
  const read = (isLarge: boolean) =>
    runExcel((session: ExcelSession) => readInserted(session, base64, before.sheetNames, isLarge));
  if (base64.length > LARGE) return read(true);
  try {
    return await read(false);
  } catch (error) {
    if (!(error instanceof ExcelError) || error.code !== "ResponsePayloadSizeLimitExceeded") throw error;
    await cleanUp(before);
    return read(true);
  }
}

/** Letters of base64 up to which all cells of a file are asked for at once. */
const LARGE = 300_000;

function faultOf(bytes: Uint8Array): FileFault | null {
  const kind = fileKind(bytes);
  return kind === "package" ? null : kind === "other" ? "notWorkbook" : kind;
}

/** In pieces, for a call takes no more than some ten thousand arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x6000)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
  return text;
}
