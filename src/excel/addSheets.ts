import type { OwnedSheetKey, SingleSheetKey } from "../core/workbook/sheetPlan";
import type { ExcelSession } from "./runExcel";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Tab order of our sheets: what is read first stands first. */
const tabOrder: readonly SingleSheetKey[] = [
  "dashboard",
  "statusTable",
  "charts",
  "councilSummary",
  "councilTable",
  "indicatorSheets",
  "collectionBoard",
  "returns",
  "settings",
  "plan",
  "definition",
  "mapping",
  "data",
  "dataValues",
];

/** Queues the missing sheets behind the user's own; gives the targets with their sheets. */
export function addSheets(session: ExcelSession, targets: readonly WriteTarget[]): readonly WriteTarget[] {
  const added = new Map<OwnedSheetKey, Excel.Worksheet>();
  const others = targets.map(({ plan }) => plan.key).filter((key) => !isIn(tabOrder, key));
  for (const key of [...tabOrder, ...others]) {
    const target = targets.find(({ plan, created }) => created && plan.key === key);
    if (target === undefined) continue;
    session.at(placeOf(target, "シートの追加"));
    added.set(key, session.context.workbook.worksheets.add(target.name));
  }
  return targets.map((target) => ({ ...target, sheet: added.get(target.plan.key) ?? target.sheet }));
}

function isIn(keys: readonly OwnedSheetKey[], key: OwnedSheetKey): boolean {
  return keys.includes(key);
}
