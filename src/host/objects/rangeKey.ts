import type { Rect } from "../model/rect";

/** A place as one word, by which an event names its range. */
export function rangeKey(sheetId: string, { top, left, bottom, right }: Rect): string {
  return [sheetId, top, left, bottom, right].join(",");
}

/** The place a key names; null for any other text. */
export function placeOfKey(key: string): { readonly sheetId: string; readonly rect: Rect } | null {
  const [sheetId, ...edges] = key.split(",");
  const [top, left, bottom, right] = edges.map(Number);
  if (sheetId === undefined || top === undefined || left === undefined || bottom === undefined || right === undefined)
    return null;
  return { sheetId, rect: { top, left, bottom, right } };
}
