import type { NamedStyle } from "../../model/cellStyle";
import { attributeOf, childOf, childrenOf, type Element } from "../package/xmlTree";

/** The named styles of a styles part, in its order. */
export function readNamedStyles(root: Element): readonly NamedStyle[] {
  const list = childOf(root, "cellStyles");
  return (list ? childrenOf(list, "cellStyle") : []).map((style) => ({
    name: attributeOf(style, "name") ?? "",
    builtIn: attributeOf(style, "builtinId") !== null,
  }));
}
