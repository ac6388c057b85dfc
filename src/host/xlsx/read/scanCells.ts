import { columnNumber } from "../a1";
import { readXml } from "../package/readXml";
import { decodeEscapes, escapeXml } from "../package/xmlText";

export interface RawFormula {
  /** Text as stored, with `_xlfn.` prefixes. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A cell element as stored; row and column zero-based. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Content of `v`; null where there is none. */
  readonly value: string | null;
  /** An inline string: its text without furigana, and its inner XML where it has formatted runs. */
  readonly inline: { readonly text: string; readonly richXml: string | null } | null;
  readonly formula: RawFormula | null;
  /** Number of the cell's metadata record, e.g. of a dynamic array. */
  readonly metadata: string | null;
}

export type RowAttributes = Readonly<Record<string, string>>;

export interface CellVisitor {
  /** Attributes of a row but `r` and `spans`. */
  readonly row: (row: number, attributes: RowAttributes) => void;
  readonly cell: (cell: RawCell) => void;
}

/** Walks through the rows and cells of a worksheet part in order; positions a file leaves out are counted. */
export function scanCells(xml: string, part: string, visit: CellVisitor): void {
  let row = -1;
  let column = -1;
  let depthInCell = 0;
  let at = "";
  let cell: Record<string, string> = {};
  let value: string | null = null;
  let formula: { text: string; attributes: Readonly<Record<string, string>> } | null = null;
  let inline: { text: string; xml: string; isRich: boolean; inFurigana: boolean } | null = null;
  let isInSheetData = false;
  readXml(xml, part, {
    open: (name, attributes) => {
      if (!isInSheetData) {
        isInSheetData = name === "sheetData";
        return;
      }
      if (depthInCell > 0) {
        depthInCell++;
        if (inline) {
          if (name === "rPh") inline.inFurigana = true;
          if (name === "r" || name === "rPh" || name === "phoneticPr") inline.isRich = true;
          inline.xml += `<${name}${attributeText(attributes)}>`;
        } else if (name === "is") inline = { text: "", xml: "", isRich: false, inFurigana: false };
        else if (name === "v") value = "";
        else if (name === "f") formula = { text: "", attributes: { ...attributes } };
        at = name;
      } else if (name === "c") {
        depthInCell = 1;
        cell = { ...attributes };
        value = null;
        formula = null;
        inline = null;
        at = "";
      } else if (name === "row") {
        const { r, spans: _, ...others } = attributes;
        row = Number(r) > 0 ? Number(r) - 1 : row + 1;
        column = -1;
        visit.row(row, others);
      }
    },
    text: (piece) => {
      if (depthInCell < 2) return;
      if (inline) {
        if (at === "t") inline.xml += escapeXml(piece);
        if (at === "t" && !inline.inFurigana) inline.text += piece;
      } else if (at === "v") value = (value ?? "") + piece;
      else if (at === "f" && formula) formula.text += piece;
    },
    close: (name) => {
      if (name === "sheetData") isInSheetData = false;
      if (depthInCell === 0) return;
      depthInCell--;
      at = "";
      if (depthInCell > 0) {
        if (inline && name !== "is") inline.xml += `</${name}>`;
        if (inline && name === "rPh") inline.inFurigana = false;
        return;
      }
      const place = /^([A-Za-z]{1,3})(\d+)$/.exec(cell["r"] ?? "");
      if (place) row = Number(place[2]) - 1;
      column = place ? columnNumber(place[1] ?? "A") : column + 1;
      visit.cell({
        row,
        column,
        style: Number(cell["s"] ?? 0) || 0,
        type: cell["t"] ?? "n",
        value,
        inline: inline && { text: decodeEscapes(inline.text), richXml: inline.isRich ? inline.xml : null },
        formula,
        metadata: cell["cm"] ?? null,
      });
    },
  });
}

function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escapeXml(text)}"`)
    .join("");
}
