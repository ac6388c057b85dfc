import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";

/** The sheet of ours that was read under this key; null: the workbook has none. */
export function ownedGrid(grids: readonly CellGrid[], key: OwnedSheetKey): CellGrid | null {
  return grids.find(({ ownedAs }) => ownedAs === key) ?? null;
}
