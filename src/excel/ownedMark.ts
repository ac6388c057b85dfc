import type { DepartmentSheetKey, OwnedSheetKey, SingleSheetKey } from "../core/workbook/sheetPlan";

export const ownedSheetKeys: readonly SingleSheetKey[] = [
  "settings",
  "statusTable",
  "charts",
  "data",
  "dataValues",
  "returns",
  "collectionBoard",
  "mapping",
  "definition",
  "plan",
  "dashboard",
  "councilTable",
  "councilSummary",
  "indicatorSheets",
];

/**
 * An owned sheet is marked by a hidden workbook name over the area we wrote. It follows renames, moves and
 * inserted rows, stays with the original when the sheet is copied, and survives other spreadsheet programs.
 */
export function ownedAreaName(key: OwnedSheetKey): string {
  return `_sogoKpi_${nameSafe(key)}`;
}

/** Letters and digits of any script may stand in a name; anything else becomes its code. */
function nameSafe(key: string): string {
  return key.replace(/[^\p{L}\p{N}_]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

export function isDepartmentKey(key: string): key is DepartmentSheetKey {
  return key.startsWith("departmentSheet:");
}

/** Key of the sheet's own custom property: copied with the sheet, so a copy of ours is known as such too. */
export const OWNED_PROPERTY = "sogoSenryakuKpi";
