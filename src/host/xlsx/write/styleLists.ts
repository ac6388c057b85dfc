import { childOf, childrenOf, fragmentFor, serializeElement, type Element } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { builtInNumberFormatId } from "../read/builtInNumberFormats";
import type { StyleTable } from "../read/readStyles";
import { XlsxError } from "../XlsxError";

/** Order of the lists in a styles part, for one that is missing. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

function listElement(root: Element, name: string): Element {
  const existing = childOf(root, name);
  if (existing) return existing;
  const [created] = fragmentFor(root, `<${name} count="0"/>`);
  const later = LISTS.slice(LISTS.indexOf(name) + 1);
  const next = childrenOf(root).find((element) => later.includes(element.localName ?? ""));
  if (!created) throw new XlsxError("corrupt", "No list of styles.");
  root.insertBefore(created, next ?? null);
  return created;
}

export interface OpenList {
  /** Number of the entry with this XML, appended unless it is there. */
  readonly add: (xml: string) => number;
  readonly at: (index: number) => Element | null;
  readonly hasGrown: () => boolean;
}

/** Opens one list of the styles part. */
export function openList(root: Element, name: string): OpenList {
  const parent = listElement(root, name);
  const entries = childrenOf(parent);
  const before = entries.length;
  const byXml = new Map(entries.map((entry, index) => [serializeElement(entry), index] as const).toReversed());
  return {
    add: (xml) => {
      const [entry] = fragmentFor(root, xml);
      if (!entry) return 0;
      parent.appendChild(entry);
      const key = serializeElement(entry);
      const known = byXml.get(key);
      if (known !== undefined) {
        parent.removeChild(entry);
        return known;
      }
      entries.push(entry);
      byXml.set(key, entries.length - 1);
      parent.setAttribute("count", String(entries.length));
      return entries.length - 1;
    },
    at: (index) => entries[index] ?? null,
    hasGrown: () => entries.length > before,
  };
}

export interface OpenNumberFormats {
  readonly idOf: (code: string) => number;
  readonly hasGrown: () => boolean;
}

/** Opens the number formats of the styles part. */
export function openNumberFormats(root: Element, table: StyleTable): OpenNumberFormats {
  const byCode = new Map([...table.numberFormats].map(([id, code]) => [code, id] as const));
  let next = Math.max(163, ...table.numberFormats.keys());
  const before = next;
  return {
    idOf: (code) => {
      const known = byCode.get(code) ?? builtInNumberFormatId(code);
      if (known !== null) return known;
      const parent = listElement(root, "numFmts");
      next++;
      for (const entry of fragmentFor(root, `<numFmt${attributes({ numFmtId: next, formatCode: code })}/>`)) {
        parent.appendChild(entry);
      }
      parent.setAttribute("count", String(childrenOf(parent).length));
      byCode.set(code, next);
      return next;
    },
    hasGrown: () => next > before,
  };
}
