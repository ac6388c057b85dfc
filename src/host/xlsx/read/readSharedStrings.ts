import { readXml } from "../package/readXml";
import { decodeEscapes } from "../package/xmlText";

export interface SharedString {
  readonly text: string;
  /** Formatted runs or furigana, which the text alone does not tell. */
  readonly isRich: boolean;
}

/** Shared strings in order; furigana (`rPh`) is no part of a text. */
export function readSharedStrings(xml: string, part: string): SharedString[] {
  const strings: SharedString[] = [];
  let text = "";
  let isRich = false;
  let isInText = false;
  let isInFurigana = false;
  readXml(xml, part, {
    open: (name) => {
      if (name === "si") {
        text = "";
        isRich = false;
      } else if (name === "t") isInText = !isInFurigana;
      else if (name === "rPh") isInFurigana = true;
      if (name === "r" || name === "rPh" || name === "phoneticPr") isRich = true;
    },
    text: (piece) => {
      if (isInText) text += piece;
    },
    close: (name) => {
      if (name === "t") isInText = false;
      else if (name === "rPh") isInFurigana = false;
      else if (name === "si") strings.push({ text: decodeEscapes(text), isRich });
    },
  });
  return strings;
}
