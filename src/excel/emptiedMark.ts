import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Custom property of a sheet of ours from the moment it is emptied until it is filled again. */
const EMPTIED_PROPERTY = "sogo-senryaku-kpi-emptied";

/** The mark of a sheet, to be loaded: there only where a run was broken off. */
export function emptiedMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(EMPTIED_PROPERTY);
}

/** Goes with what empties the sheet. */
export function emptiedStep(target: WriteTarget): WriteStep {
  return {
    bytes: BYTES_PER_CALL,
    place: placeOf(target, "シートの準備"),
    queue: () => void target.sheet.customProperties.add(EMPTIED_PROPERTY, target.plan.key),
  };
}

/** Comes after the last of the sheet's contents. */
export function filledStep(target: WriteTarget): WriteStep {
  return {
    bytes: BYTES_PER_CALL,
    place: placeOf(target, "シートの準備"),
    queue: () => emptiedMark(target.sheet).delete(),
  };
}
