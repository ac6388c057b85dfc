import type { OwnSheet } from "../../../app/readFindings";
import type { OwnedSheetKey } from "../../../core/workbook/sheetPlan";
import type { WorkbookState } from "../../../core/workbook/workbook";

/** Why the report cannot be written, or may not be; said before any work. */
export type ClosedWorkbook =
  | { readonly kind: "readOnly" }
  /** No sheet can be added; `blocked` false: those of ours that exist can still be written again. */
  | { readonly kind: "structureProtected"; readonly blocked: boolean }
  | { readonly kind: "sheetProtected"; readonly sheet: string };

/** What stands in the way of writing these sheets; null where nothing does, or nothing is known yet. */
export function closedWorkbook(
  state: WorkbookState | null,
  ownSheets: readonly OwnSheet[] | null,
  written: readonly OwnedSheetKey[],
): ClosedWorkbook | null {
  if (state?.readOnly === true) return { kind: "readOnly" };
  const locked = ownSheets?.find(({ key, isProtected }) => isProtected && written.some((each) => each === key));
  if (locked !== undefined) return { kind: "sheetProtected", sheet: locked.name };
  const isThere = (wanted: OwnedSheetKey): boolean => ownSheets?.some(({ key }) => key === wanted) === true;
  if (state?.structureProtected !== true || written.every(isThere)) return null;
  return { kind: "structureProtected", blocked: ownSheets !== null };
}
