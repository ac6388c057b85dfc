import type { WorkbookModel } from "../../model/workbookModel";
import {
  attributeOf,
  childOf,
  childrenOf,
  descend,
  flagOf,
  fragmentFor,
  numberOf,
  type Element,
} from "../package/xmlTree";
import { setAttributes } from "./replaceSection";

const AFTER_CALCULATION =
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

const MODES: Readonly<Record<WorkbookModel["calculationMode"], string | null>> = {
  Automatic: null,
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** Calculation mode, and the order to recalculate where results in the file are not those of the model. True if changed. */
export function writeCalculation(root: Element, workbook: WorkbookModel): boolean {
  const existing = childOf(root, "calcPr");
  const mode = attributeOf(existing, "calcMode");
  const modeChanged = (mode === "auto" ? null : mode) !== MODES[workbook.calculationMode];
  const mustCalculate = workbook.recalculateOnOpen || workbook.sheets.some((sheet) => sheet.touched === "results");
  const orderChanged = mustCalculate && !flagOf(existing, "fullCalcOnLoad", false);
  if (!modeChanged && !orderChanged) return false;
  const properties = existing ?? fragmentFor(root, "<calcPr/>")[0];
  if (!properties) return false;
  if (!existing) {
    const next = childrenOf(root).find((element) => AFTER_CALCULATION.includes(element.localName ?? ""));
    root.insertBefore(properties, next ?? null);
  }
  if (modeChanged) setAttributes(properties, { calcMode: MODES[workbook.calculationMode] });
  if (orderChanged) setAttributes(properties, { fullCalcOnLoad: 1 });
  return true;
}

/** Sets which tab is shown first, if it is to be set at all. True if changed. */
export function writeActiveTab(root: Element, index: number, isAsked: boolean): boolean {
  const view = descend(root, "bookViews", "workbookView");
  if (!isAsked || (numberOf(view, "activeTab") ?? 0) === index) return false;
  if (view) {
    const first = numberOf(view, "firstSheet") ?? 0;
    setAttributes(view, { activeTab: index, ...(first > index ? { firstSheet: null } : {}) });
    return true;
  }
  const before = childOf(root, "sheets");
  for (const element of fragmentFor(root, `<bookViews><workbookView activeTab="${index}"/></bookViews>`)) {
    root.insertBefore(element, before);
  }
  return true;
}
