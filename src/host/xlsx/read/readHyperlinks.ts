import type { SheetModel } from "../../model/sheetModel";
import { parseArea } from "../a1";
import type { Relationship } from "../package/relationships";
import { attributeOf, childOf, childrenOf, type Element } from "../package/xmlTree";

/** Hyperlinks of a sheet by their first cell. */
export function readHyperlinks(root: Element, relationships: readonly Relationship[]): SheetModel["hyperlinks"] {
  const links: SheetModel["hyperlinks"] = new Map();
  const list = childOf(root, "hyperlinks");
  for (const element of list ? childrenOf(list, "hyperlink") : []) {
    const area = parseArea(attributeOf(element, "ref") ?? "");
    if (!area) continue;
    const id = attributeOf(element, "id");
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    const location = attributeOf(element, "location");
    const tip = attributeOf(element, "tooltip");
    const display = attributeOf(element, "display");
    links.set(`${area.top},${area.left}`, {
      ...(id !== null && address !== undefined ? { address } : {}),
      ...(location === null ? {} : { documentReference: location }),
      ...(tip === null ? {} : { screenTip: tip }),
      ...(display === null ? {} : { textToDisplay: display }),
    });
  }
  return links;
}
