import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import { axisMarkName } from "./axisMark";
import { ownedAreaName } from "./ownedMark";

/** Every hidden name by which a sheet of ours is known and measured. */
export function markNames(key: OwnedSheetKey): readonly string[] {
  return [ownedAreaName(key), axisMarkName(key, "columns"), axisMarkName(key, "rows")];
}
