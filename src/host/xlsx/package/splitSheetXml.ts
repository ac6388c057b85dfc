/** A worksheet's XML without its cells, and the cells' element for putting back. */
export interface SplitSheet {
  /** The XML with an empty `sheetData` element. */
  readonly frame: string;
  /** The `sheetData` element as it was. */
  readonly sheetData: string;
}

/** Takes the cells, nearly all of a worksheet's XML, apart from the rest. */
export function splitSheetXml(xml: string): SplitSheet {
  const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!open || open[0].endsWith("/>")) return { frame: xml, sheetData: open?.[0] ?? "" };
  const close = `</${open[1] ?? ""}sheetData`;
  const end = xml.lastIndexOf(close);
  if (end < 0) return { frame: xml, sheetData: "" };
  const after = xml.indexOf(">", end) + 1;
  return {
    frame: `${xml.slice(0, open.index)}<${open[1] ?? ""}sheetData/>${xml.slice(after)}`,
    sheetData: xml.slice(open.index, after),
  };
}

/** Puts cells into a frame in place of its empty `sheetData`. */
export function joinSheetXml(frame: string, sheetData: string): string {
  return frame.replace(
    /<(?:[\w.-]+:)?sheetData\s*\/>|<((?:[\w.-]+:)?)sheetData\s*><\/\1sheetData\s*>/,
    () => sheetData,
  );
}
