/** The view stands at the beginning of a worksheet, before its cells. */
const WITHIN = 65_536;

/**
 * Marks a worksheet as (not) selected, leaving every other byte as it is.
 * Two selected tabs would make every entry go to both sheets.
 */
export function selectTab(bytes: Uint8Array, isSelected: boolean): Uint8Array {
  // One letter a byte, so that places in the text are places in the bytes; tags are ASCII in UTF-8 as well.
  let head = "";
  for (let at = 0; at < Math.min(bytes.length, WITHIN); at += 8192) {
    head += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, WITHIN)));
  }
  const view = /<(?:[\w.-]+:)?sheetView(?=[\s/>])[^>]*>/.exec(head);
  if (!view) return bytes;
  const states = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(view[0]);
  if (states === isSelected) return bytes;
  const bare = view[0].replace(/\stabSelected\s*=\s*["'][^"']*["']/, "");
  const tag = isSelected ? bare.replace(/^<([\w.:-]+)/, '<$1 tabSelected="1"') : bare;
  const before = bytes.subarray(0, view.index);
  const after = bytes.subarray(view.index + view[0].length);
  const result = new Uint8Array(before.length + tag.length + after.length);
  result.set(before);
  for (let at = 0; at < tag.length; at++) result[before.length + at] = tag.charCodeAt(at);
  result.set(after, before.length + tag.length);
  return result;
}
