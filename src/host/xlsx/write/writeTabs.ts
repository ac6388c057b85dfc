import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { sheetBacking } from "../backing";
import { attributeOf, childOf, childrenOf, elementFor, numberOf, type Element } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { setAttributes } from "./replaceSection";
import type { Tab } from "./writeNames";

export interface WrittenTabs {
  /** The tabs of the file in their old order. */
  readonly tabs: readonly Tab[];
  readonly indexOf: (sheetId: string) => number | null;
  readonly hasChanged: boolean;
  /** Relationships of deleted sheets. */
  readonly goneIds: ReadonlySet<string>;
}

const STATES: Readonly<Record<SheetModel["visibility"], string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Brings the list of sheets into the order, names and visibility of the model; `relationshipOf` knows new sheets. */
export function writeTabs(
  root: Element,
  workbook: WorkbookModel,
  worksheetIds: ReadonlySet<string>,
  relationshipOf: (sheet: SheetModel) => string,
): WrittenTabs {
  const list = childOf(root, "sheets") ?? root;
  const old = childrenOf(list, "sheet");
  const before = old.map(describe).join("\n");
  const idOf = (element: Element): string => attributeOf(element, "id") ?? "";
  const bySheet = new Map<SheetModel, Element>();
  const byElement = new Map<Element, SheetModel>();
  let nextNumber = Math.max(0, ...old.map((element) => numberOf(element, "sheetId") ?? 0)) + 1;
  for (const sheet of workbook.sheets) {
    const id = relationshipOf(sheet);
    const existing = sheetBacking(sheet) ? old.find((element) => idOf(element) === id) : undefined;
    const element =
      existing ?? elementFor(root, `<sheet${attributes({ name: sheet.name, sheetId: nextNumber++, "r:id": id })}/>`);
    bySheet.set(sheet, element);
    byElement.set(element, sheet);
  }
  const oldNames = new Map(old.map((element) => [element, attributeOf(element, "name") ?? ""] as const));
  const order = placeOthers(
    old,
    workbook.sheets.flatMap((sheet) => bySheet.get(sheet) ?? []),
    (element) => !worksheetIds.has(idOf(element)),
  );
  for (const element of old) list.removeChild(element);
  for (const element of order) list.appendChild(element);
  for (const [sheet, element] of bySheet) {
    const state = attributeOf(element, "state");
    if (attributeOf(element, "name") !== sheet.name) setAttributes(element, { name: sheet.name });
    if ((state === "visible" ? null : state) !== STATES[sheet.visibility])
      setAttributes(element, { state: STATES[sheet.visibility] });
  }
  const indexes = new Map(order.map((element, index) => [element, index] as const));
  return {
    tabs: old.map((element) => ({
      sheet: byElement.get(element) ?? null,
      oldName: oldNames.get(element) ?? "",
      newIndex: indexes.get(element) ?? null,
    })),
    indexOf: (sheetId) => {
      const sheet = workbook.sheets.find((candidate) => candidate.id === sheetId);
      const element = sheet && bySheet.get(sheet);
      return element ? (indexes.get(element) ?? null) : null;
    },
    hasChanged: order.map(describe).join("\n") !== before,
    goneIds: new Set(old.filter((element) => !indexes.has(element)).map(idOf)),
  };
}

function describe(element: Element): string {
  return ["name", "sheetId", "state", "id"].map((name) => attributeOf(element, name)).join("\t");
}

/** Puts tabs that are no worksheet (chart sheets) back behind the tab they followed. */
function placeOthers(
  old: readonly Element[],
  sheets: readonly Element[],
  isOther: (element: Element) => boolean,
): Element[] {
  const order = [...sheets];
  old.forEach((element, index) => {
    if (!isOther(element)) return;
    const previous = old.slice(0, index).findLast((candidate) => order.includes(candidate));
    order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, element);
  });
  return order;
}
