import type { DefinedName } from "../../model/definedName";
import type { SheetModel } from "../../model/sheetModel";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type Element } from "../package/xmlTree";
import { shownFormula } from "../storedFormula";

/** Names of a workbook but Excel's own (`_xlnm.…`). `sheets` holds every tab, null for those that are no worksheet. */
export function readNames(
  workbookRoot: Element,
  sheets: readonly (SheetModel | null)[],
  nextId: () => string,
): DefinedName[] {
  const names: DefinedName[] = [];
  for (const element of nameElements(workbookRoot)) {
    const name = attributeOf(element, "name") ?? "";
    const scope = numberOf(element, "localSheetId");
    const sheet = scope === null ? null : sheets[scope];
    if (/^_xlnm\./i.test(name) || (scope !== null && !sheet)) continue;
    names.push({
      id: nextId(),
      name,
      formula: shownFormula(element.textContent ?? ""),
      sheetId: sheet?.id ?? null,
      comment: attributeOf(element, "comment") ?? "",
      visible: !flagOf(element, "hidden", false),
    });
  }
  return names;
}

export function nameElements(workbookRoot: Element): Element[] {
  const list = childOf(workbookRoot, "definedNames");
  return list ? childrenOf(list, "definedName") : [];
}

/** Sets print area and print titles of each sheet from Excel's own names. */
export function readPrintNames(workbookRoot: Element, sheets: readonly (SheetModel | null)[]): void {
  for (const element of nameElements(workbookRoot)) {
    const sheet = sheets[numberOf(element, "localSheetId") ?? -1];
    const areas = areasOf(element.textContent ?? "");
    if (!sheet || areas.length === 0 || areas.some((area) => area.includes("#"))) continue;
    const name = attributeOf(element, "name")?.toLowerCase();
    if (name === "_xlnm.print_area") sheet.pageLayout.printArea = areas.join(",");
    if (name !== "_xlnm.print_titles") continue;
    for (const area of areas) {
      if (/^\$?\d+:\$?\d+$/.test(area)) sheet.pageLayout.printTitleRows = area;
      else if (/^\$?[A-Z]+:\$?[A-Z]+$/i.test(area)) sheet.pageLayout.printTitleColumns = area;
    }
  }
}

/** `'Sheet 1'!$A$1:$B$2,'Sheet 1'!$D$1` → its areas without sheet. */
function areasOf(formula: string): string[] {
  return formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((area) => area.replace(/^.*!/s, "").trim())
    .filter((area) => area !== "");
}
