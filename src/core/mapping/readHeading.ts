import { classifyHeader } from "./classifyHeader";
import type { HeaderMeaning } from "./classifyHeader";
import type { ViewedCell } from "./sheetView";

/** What a cell is to somebody looking for headings. */
export type CellKind =
  | { readonly kind: "blank" }
  | { readonly kind: "heading"; readonly meaning: HeaderMeaning; readonly isPlainYear: boolean }
  /** A figure or the name of an indicator: no heading row holds one. */
  | { readonly kind: "data"; readonly isName: boolean }
  | { readonly kind: "words" };

const BLANK: CellKind = { kind: "blank" };
const FIGURE: CellKind = { kind: "data", isName: false };
const NAME: CellKind = { kind: "data", isName: true };
const WORDS: CellKind = { kind: "words" };

function ofText(text: string, isName: (text: string) => boolean): CellKind {
  if (text.trim() === "") return BLANK;
  if (isName(text)) return NAME;
  const meaning = classifyHeader(text);
  return meaning === null ? WORDS : { kind: "heading", meaning, isPlainYear: /^\s*(?:19|20)\d\d\s*$/.test(text) };
}

/** A number is a heading only as a year: 2022, or 6 shown as R6 or 令和6年度. */
function ofNumber(value: number, text: string): CellKind {
  const isYear = Number.isInteger(value) && value >= 1980 && value <= 2060;
  const shown =
    isYear && !/[,.]/.test(text) ? (text === "" ? String(value) : text) : /[RHS年令平昭]/.test(text) ? text : "";
  const meaning = shown === "" ? null : classifyHeader(shown);
  return meaning?.role === null && meaning.year !== null
    ? { kind: "heading", meaning, isPlainYear: /^\d{4}$/.test(shown) }
    : FIGURE;
}

/** Makes the reader of headings of one workbook; each text is looked at once. `isName`: is it an indicator's name? */
export function headingReader(isName: (text: string) => boolean): (cell: ViewedCell) => CellKind {
  const seen = new Map<string, CellKind>();
  return ({ value, text }) => {
    if (typeof value === "number") return ofNumber(value, text);
    if (typeof value !== "string" || value === "") return BLANK;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const kind = ofText(value, isName);
    seen.set(value, kind);
    return kind;
  };
}
