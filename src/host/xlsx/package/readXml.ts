import { SaxParser } from "@cj-tech-master/excelts/xml";
import { XlsxError } from "../XlsxError";

export interface XmlEvents {
  /** Local name and attributes by their full names. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Character data, decoded; one run may come in pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Reads XML of any size as events; `part` names it in the XlsxError `corrupt` thrown for malformed XML. */
export function readXml(xml: string, part: string, events: XmlEvents): void {
  // Only the five predefined entities exist here, so their number says nothing.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: "replace" });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    events.open(name, tag.attributes);
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.on("closetag", (tag) => events.close(localName(tag.name)));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ""));
    parser.close();
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("corrupt", `Malformed XML in ${part}.`, { part, cause });
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
