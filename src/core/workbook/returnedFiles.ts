import type { CellGrid } from "./cellGrid";
import type { WorkbookOptions } from "./workbook";

/** A file someone chose; its bytes are asked for when its turn comes, so that one is in memory at a time. */
export interface GivenFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Why a file could not be read at all. */
export type FileFault =
  | "empty"
  | "encrypted"
  | "xls"
  | "text"
  | "notWorkbook"
  /** Excel did not open it: damaged, its structure protected, or not allowed. */
  | "refused"
  /** Larger than Excel takes at once. */
  | "tooLarge"
  /** The file itself could not be read (moved, locked). */
  | "unreadable";

/** One file's sheets, or why there are none. */
export type FileRead =
  | { readonly kind: "read"; readonly file: string; readonly grids: readonly CellGrid[] }
  | { readonly kind: "refused"; readonly file: string; readonly fault: FileFault };

/**
 * Reads other workbooks through the open one: nothing of them stays. One file that cannot be read does not keep the rest
 * from being read. Throws only where the open workbook itself cannot be used.
 */
export interface ReturnedFiles {
  readonly readFiles: (
    files: readonly GivenFile[],
    take: (read: FileRead) => void,
    options?: WorkbookOptions,
  ) => Promise<{ readonly cancelled: boolean }>;
}
