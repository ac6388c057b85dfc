import type { OwnedSheetKey } from "../core/workbook/sheetPlan";

export const ownedSheetKeys: readonly OwnedSheetKey[] = [
  "settings",
  "statusTable",
  "charts",
  "data",
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
  return `_sogoKpi_${key}`;
}

/** Key of the sheet's own custom property: copied with the sheet, so a copy of ours is known as such too. */
export const OWNED_PROPERTY = "sogoSenryakuKpi";
