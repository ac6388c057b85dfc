import type { WorkbookState } from "../../../core/workbook/workbook";

/** Why the report cannot be written, or may not be; said before any work. */
export type ClosedWorkbook =
  | { readonly kind: "readOnly" }
  /** No sheet can be added; `blocked` false: those of ours that exist can still be written again. */
  | { readonly kind: "structureProtected"; readonly blocked: boolean }
  | { readonly kind: "sheetProtected"; readonly sheet: string };

type OwnSheets = readonly { readonly name: string; readonly isProtected: boolean }[];

/** How many sheets a report has. */
const reportSheets = 4;

/** What stands in the way of writing; null where nothing does, or nothing is known yet. */
export function closedWorkbook(state: WorkbookState | null, ownSheets: OwnSheets | null): ClosedWorkbook | null {
  if (state?.readOnly === true) return { kind: "readOnly" };
  const locked = ownSheets?.find(({ isProtected }) => isProtected);
  if (locked !== undefined) return { kind: "sheetProtected", sheet: locked.name };
  if (state?.structureProtected !== true || (ownSheets?.length ?? 0) >= reportSheets) return null;
  return { kind: "structureProtected", blocked: ownSheets !== null };
}
