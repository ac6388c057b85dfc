import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { ruleLooks } from "./ruleLooks";
import type { RuleLooks } from "./ruleLooks";

/** Gives the looks by rules: of the sheet in front as they are now, of another as they were when it was last in front. */
export type FrontLooks = (workbook: WorkbookModel) => RuleLooks;

/** Asking the rules of every sheet at every stroke would take seconds in a workbook with a sheet for each department. */
export function frontLooks(): FrontLooks {
  let known: RuleLooks = new Map();
  return (workbook) => {
    const front = workbook.sheets.filter(({ id }) => id === workbook.activeSheetId);
    const others = [...known].filter(([sheet]: readonly [SheetModel, unknown]) => !front.includes(sheet));
    known = new Map([...others, ...ruleLooks(workbook, front)]);
    return known;
  };
}
