import type { SheetModel } from "../../model/sheetModel";
import { cellName } from "../a1";
import { childOf, childrenOf, elementFor, fragmentFor, type Element } from "../package/xmlTree";
import { isFitToPage } from "../signatures";
import { sectionOf, setAttributes } from "./replaceSection";
import { argb } from "./styleXml";

/** Tab colour and whether the print is fitted to pages. */
export function writeSheetProperties(root: Element, sheet: SheetModel): void {
  const properties = sectionOf(root, "sheetPr");
  for (const name of ["tabColor", "pageSetUpPr"]) {
    const kept = name === "pageSetUpPr" ? childOf(properties, name) : null;
    for (const old of childrenOf(properties, name)) properties.removeChild(old);
    const xml = name === "tabColor" ? tabColorXml(sheet) : "";
    const first = name === "tabColor" ? properties.firstChild : null;
    for (const element of xml === "" ? [] : fragmentFor(root, xml)) properties.insertBefore(element, first);
    if (name !== "pageSetUpPr") continue;
    const page = kept ?? fragmentFor(root, "<pageSetUpPr/>")[0];
    if (!page) continue;
    setAttributes(page, { fitToPage: isFitToPage(sheet) ? 1 : null });
    if (page.attributes.length > 0) properties.appendChild(page);
  }
  if (properties.attributes.length === 0 && !properties.firstChild) root.removeChild(properties);
}

function tabColorXml(sheet: SheetModel): string {
  return sheet.tabColor === "" ? "" : `<tabColor rgb="${argb(sheet.tabColor)}"/>`;
}

/** Gridlines, headings and frozen panes of the first view. */
export function writeView(root: Element, sheet: SheetModel): void {
  const views = sectionOf(root, "sheetViews");
  const [existing] = childrenOf(views, "sheetView");
  const view = existing ?? elementFor(root, '<sheetView workbookViewId="0"/>');
  if (!existing) views.appendChild(view);
  setAttributes(view, {
    showGridLines: sheet.showGridlines ? null : 0,
    showRowColHeaders: sheet.showHeadings ? null : 0,
  });
  for (const name of ["pane", "selection"]) for (const old of childrenOf(view, name)) view.removeChild(old);
  const next = view.firstChild;
  for (const element of fragmentFor(root, paneXml(sheet))) view.insertBefore(element, next);
}

function paneXml(sheet: SheetModel): string {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const panes = active === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [active];
  return (
    `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>` +
    panes.map((pane) => `<selection pane="${pane}"/>`).join("")
  );
}
