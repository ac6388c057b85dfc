import type { OwnedSheetKey, SheetPlan } from "../core/workbook/sheetPlan";
import { axisMarkName } from "./axisMark";
import { ownedAreaName } from "./ownedMark";

/** Every hidden name by which a sheet of ours is known and measured. */
export function markNames(key: OwnedSheetKey): readonly string[] {
  return [ownedAreaName(key), axisMarkName(key, "columns"), axisMarkName(key, "rows")];
}

/** Every name a plan brings into the workbook: its own, and those of its marks. */
export function plannedNames({ key, names }: SheetPlan): readonly string[] {
  return [...names.map(({ name }) => name), ...markNames(key)];
}
