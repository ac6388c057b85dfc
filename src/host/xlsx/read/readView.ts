import type { SheetModel } from "../../model/sheetModel";
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf, type Element } from "../package/xmlTree";
import { readColor, type Palette } from "./readColor";

/** Tab colour, frozen panes, gridlines and headings. */
export function readView(sheet: SheetModel, root: Element, palette: Palette): void {
  sheet.tabColor = readColor(descend(root, "sheetPr", "tabColor"), palette) ?? "";
  const views = childOf(root, "sheetViews");
  const view = views ? (childrenOf(views, "sheetView")[0] ?? null) : null;
  if (!view) return;
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  sheet.showHeadings = flagOf(view, "showRowColHeaders", true);
  const pane = childOf(view, "pane");
  const state = attributeOf(pane, "state") ?? "split";
  if (pane && (state === "frozen" || state === "frozenSplit")) {
    sheet.freeze = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  }
}
