import type { DefinedName } from "../../model/definedName";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { columnName, parseArea, quotedSheetName } from "../a1";
import { sheetBacking } from "../backing";
import { attributeOf, childOf, childrenOf, fragmentFor, numberOf, type Element } from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";
import { nameElements } from "../read/readNames";
import { sheetSignatures } from "../signatures";
import { shownFormula, storedFormula } from "../storedFormula";
import { setAttributes } from "./replaceSection";

/** A tab of the file: its sheet in the model (null: none, or deleted), its place then and now (null: gone). */
export interface Tab {
  readonly sheet: SheetModel | null;
  readonly oldName: string;
  readonly newIndex: number | null;
}

const AFTER = (
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

/** Defined names: those of the file stay where nothing changed; scopes follow the tabs; print names follow the sheets. */
export function writeNames(
  root: Element,
  workbook: WorkbookModel,
  tabs: readonly Tab[],
  indexOf: (sheetId: string) => number | null,
): void {
  const waiting = new Map<string, DefinedName>();
  for (const name of workbook.names) waiting.set(`${name.sheetId ?? ""}|${name.name.toLowerCase()}`, name);
  const hasNewPrint = (sheet: SheetModel, oldName: string | null): boolean =>
    sheet.name !== oldName || sheetBacking(sheet)?.signatures["printNames"] !== sheetSignatures(sheet).printNames;
  const kept: Element[] = [];
  for (const element of nameElements(root)) {
    const scope = numberOf(element, "localSheetId");
    const tab = scope === null ? null : (tabs[scope] ?? null);
    if (scope !== null && (!tab || tab.newIndex === null)) continue;
    const name = (attributeOf(element, "name") ?? "").toLowerCase();
    if (name.startsWith("_xlnm.")) {
      const isPrint = name === "_xlnm.print_area" || name === "_xlnm.print_titles";
      const tells = tab?.sheet && tab.sheet.touched === "yes" && isPrint && hasNewPrint(tab.sheet, tab.oldName);
      if (tells && !isUnreadable(element, tab.sheet)) continue;
      if (tab?.sheet && tab.sheet.name !== tab.oldName) renameIn(element, tab.sheet.name);
    } else {
      const key = `${tab?.sheet?.id ?? ""}|${name}`;
      const model = waiting.get(key);
      // A name scoped to a tab that is no worksheet is not in the model.
      if (!model && (scope === null || tab?.sheet)) continue;
      waiting.delete(key);
      if (model) change(element, model);
    }
    if (tab) setAttributes(element, { localSheetId: tab.newIndex });
    kept.push(element);
  }
  const fresh = [
    ...[...waiting.values()].map((name) => nameXml(name, name.sheetId === null ? null : indexOf(name.sheetId))),
    ...workbook.sheets.flatMap((sheet) => {
      const oldName = tabs.find((tab) => tab.sheet === sheet)?.oldName ?? null;
      if (sheet.touched !== "yes" || (oldName !== null && !hasNewPrint(sheet, oldName))) return [];
      return printNamesXml(sheet, indexOf(sheet.id) ?? 0);
    }),
  ].join("");
  const list = childOf(root, "definedNames");
  if (list) root.removeChild(list);
  if (kept.length === 0 && fresh === "") return;
  const [parent] = fragmentFor(root, `<definedNames>${fresh}</definedNames>`);
  if (!parent) return;
  const first = parent.firstChild;
  for (const element of kept) parent.insertBefore(element, first);
  root.insertBefore(parent, childrenOf(root).find((element) => AFTER.includes(element.localName ?? "")) ?? null);
}

/** Print names by formula (OFFSET …) say more than the model does; they stay while the model says nothing. */
function isUnreadable(element: Element, sheet: SheetModel): boolean {
  const isArea = (attributeOf(element, "name") ?? "").toLowerCase() === "_xlnm.print_area";
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const said = isArea ? printArea : (printTitleRows ?? printTitleColumns);
  return said === null && /[(#]/.test(element.textContent ?? "");
}

function renameIn(element: Element, name: string): void {
  element.textContent = (element.textContent ?? "").replace(
    /(?:'(?:[^']|'')+'|[^'!,(]+)!/g,
    () => `${quotedSheetName(name)}!`,
  );
}

function change(element: Element, model: DefinedName): void {
  if (shownFormula(element.textContent ?? "") !== model.formula) element.textContent = storedFormula(model.formula);
  if ((attributeOf(element, "comment") ?? "") !== model.comment)
    setAttributes(element, { comment: model.comment || null });
  const isHidden = attributeOf(element, "hidden") === "1" || attributeOf(element, "hidden") === "true";
  if (isHidden === model.visible) setAttributes(element, { hidden: model.visible ? null : 1 });
  if (attributeOf(element, "name") !== model.name) setAttributes(element, { name: model.name });
}

function nameXml(name: DefinedName, scope: number | null): string {
  const head = attributes({
    name: name.name,
    comment: name.comment === "" ? null : name.comment,
    localSheetId: scope,
    hidden: name.visible ? null : 1,
  });
  return `<definedName${head}>${escapeXml(storedFormula(name.formula))}</definedName>`;
}

function printNamesXml(sheet: SheetModel, index: number): string[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const prefix = `${quotedSheetName(sheet.name)}!`;
  const refer = (areas: string): string =>
    areas
      .split(",")
      .map((area) => prefix + fixed(area))
      .join(",");
  const element = (name: string, text: string): string =>
    `<definedName${attributes({ name, localSheetId: index })}>${escapeXml(text)}</definedName>`;
  const titles = [printTitleColumns, printTitleRows].filter((area) => area !== null).map(refer);
  return [
    ...(printArea === null || printArea === "" ? [] : [element("_xlnm.Print_Area", refer(printArea))]),
    ...(titles.length === 0 ? [] : [element("_xlnm.Print_Titles", titles.join(","))]),
  ];
}

/** `A1:C9` → `$A$1:$C$9`, `1:3` → `$1:$3`, `A:B` → `$A:$B`. */
function fixed(area: string): string {
  const bare = area.replaceAll("$", "").trim();
  const rect = parseArea(bare);
  if (!rect) return area;
  if (/^\d+:\d+$/.test(bare)) return `$${rect.top + 1}:$${rect.bottom + 1}`;
  if (/^[A-Z]+:[A-Z]+$/i.test(bare)) return `$${columnName(rect.left)}:$${columnName(rect.right)}`;
  const first = `$${columnName(rect.left)}$${rect.top + 1}`;
  return bare.includes(":") ? `${first}:$${columnName(rect.right)}$${rect.bottom + 1}` : first;
}
