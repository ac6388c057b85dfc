import type { SheetModel } from "../../model/sheetModel";
import { cellName } from "../a1";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships, removeRelationships } from "../package/relationships";
import type { Element } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { replaceSection } from "./replaceSection";

/** Hyperlinks of a sheet; addresses outside the workbook become relationships. */
export function writeHyperlinks(parts: XlsxPackage, part: string, root: Element, sheet: SheetModel): void {
  const old = readRelationships(parts, part).filter(({ kind }) => kind === "hyperlink");
  removeRelationships(parts, part, new Set(old.map(({ id }) => id)));
  const ids = new Map<string, string>();
  const links: string[] = [];
  for (const [place, link] of sheet.hyperlinks) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (link.address === undefined && link.documentReference === undefined) continue;
    let id: string | null = null;
    if (link.address !== undefined && link.address !== "") {
      id =
        ids.get(link.address) ??
        addRelationship(parts, part, { type: "hyperlink", target: link.address, external: true });
      ids.set(link.address, id);
    }
    links.push(
      `<hyperlink${attributes({
        ref: cellName(row, column),
        "r:id": id,
        location: link.documentReference ?? null,
        tooltip: link.screenTip ?? null,
        display: link.textToDisplay ?? null,
      })}/>`,
    );
  }
  replaceSection(root, "hyperlinks", links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`);
}
