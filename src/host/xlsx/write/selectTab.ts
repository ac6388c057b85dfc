import { decodeXml, encodeXml } from "../package/xmlTree";

/** Marks a worksheet as (not) selected. Two selected tabs would make every entry go to both sheets. */
export function selectTab(bytes: Uint8Array, isSelected: boolean): Uint8Array {
  const xml = decodeXml(bytes);
  const view = /<(?:[\w.-]+:)?sheetView(?=[\s/>])[^>]*>/.exec(xml);
  if (!view) return bytes;
  const states = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(view[0]);
  if (states === isSelected) return bytes;
  const bare = view[0].replace(/\stabSelected\s*=\s*["'][^"']*["']/, "");
  const tag = isSelected ? bare.replace(/^<([\w.:-]+)/, '<$1 tabSelected="1"') : bare;
  return encodeXml(xml.slice(0, view.index) + tag + xml.slice(view.index + view[0].length));
}
