import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetBacking } from "../backing";
import type { RowAttributes } from "../read/scanCells";

/**
 * The attributes rows had in the file (outline levels …), by the rows' present places: rows that were moved with
 * all their cells are known by the object that holds these.
 */
export function originalRows(sheet: SheetModel, backing: SheetBacking | null): ReadonlyMap<number, RowAttributes> {
  if (!backing) return new Map();
  const present = new Map<ReadonlyMap<number, Cell>, number>(
    [...sheet.rows].map(([row, cells]) => [cells, row] as const),
  );
  const moved = new Map<number, RowAttributes>();
  let hasMoved = false;
  for (const [row, attributes] of backing.rowAttributes) {
    const cells = backing.rowCells.get(row);
    const now = cells && present.get(cells);
    if (now !== undefined) moved.set(now, attributes);
    if (now !== undefined && now !== row) hasMoved = true;
  }
  return hasMoved ? moved : backing.rowAttributes;
}
