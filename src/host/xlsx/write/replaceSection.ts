import { childrenOf, elementFor, fragmentFor, type Element } from "../package/xmlTree";

/** Order the schema demands for the children of a worksheet. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Replaces all children of one name by these elements ("" removes them), at the place the schema wants them. */
export function replaceSection(root: Element, name: string, xml: string): void {
  for (const old of childrenOf(root, name)) root.removeChild(old);
  if (xml === "") return;
  const next = placeFor(root, name);
  for (const element of fragmentFor(root, xml)) root.insertBefore(element, next);
}

/** The only child of that name, made at its place where it is missing. */
export function sectionOf(root: Element, name: string): Element {
  const existing = childrenOf(root, name)[0];
  if (existing) return existing;
  const created = elementFor(root, `<${name}/>`);
  root.insertBefore(created, placeFor(root, name));
  return created;
}

/** The element a section of that name stands before; null: at the end. */
function placeFor(root: Element, name: string): Element | null {
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  return childrenOf(root).find((element) => later.includes(element.localName ?? "")) ?? null;
}

/** Sets or, with null, removes attributes. */
export function setAttributes(element: Element, values: Readonly<Record<string, string | number | null>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
