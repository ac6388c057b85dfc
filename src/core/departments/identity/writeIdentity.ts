import { writeIdentityText } from "./identityText";
import type { ColumnRole, RowIdentity, SheetIdentity, SheetMark } from "./sheetIdentity";

function sheetParts({ strategyId, strategyVersion, department, fiscalYear, round }: SheetIdentity): readonly string[] {
  return [strategyId, strategyVersion, department, String(fiscalYear), round];
}

/** The hidden cell that says which question a sheet is. */
export function writeSheetMark(mark: SheetMark): string {
  return writeIdentityText("sheet", [...sheetParts(mark), ...mark.indicatorIds]);
}

/** The hidden cell beside an input cell. */
export function writeRowIdentity(row: RowIdentity): string {
  const { indicatorId, field, entryYear, seen, definition, prefilled } = row;
  const own = [indicatorId ?? "", field, String(entryYear), seen, definition, prefilled];
  return writeIdentityText("row", [...sheetParts(row), ...own]);
}

/** The hidden cell above a column. */
export function writeColumnRole(role: ColumnRole): string {
  return writeIdentityText("column", [role]);
}
