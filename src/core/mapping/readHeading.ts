import { classifyHeader } from "./classifyHeader";
import type { HeaderMeaning } from "./classifyHeader";
import { readNumberFormat } from "../kpi/numberFormat";
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

function ofText(text: string, era: string, isName: (text: string) => boolean): CellKind {
  if (text.trim() === "") return BLANK;
  if (isName(text)) return NAME;
  const meaning = classifyHeader(`${era}${text}`);
  return meaning === null ? WORDS : { kind: "heading", meaning, isPlainYear: /^\s*(?:19|20)\d\d\s*$/.test(text) };
}

/** What a number shows where it may be a year: 2022, 6 shown as R6 or 令和6年度, a date; else "". */
function shownYear(value: number, text: string, numberFormat: string): string {
  const isYear = Number.isInteger(value) && value >= 1980 && value <= 2060;
  if (isYear && !/[,.]/.test(text)) return text === "" ? String(value) : text;
  return /[RHS年令平昭]/.test(text) || readNumberFormat(numberFormat).isDate ? text : "";
}

/** A number is a heading only as a year. Dates and bare numbers are so only in a row of years. */
function ofNumber(shown: string): CellKind {
  const meaning = classifyHeader(shown);
  return meaning?.role === null && meaning.year !== null
    ? { kind: "heading", meaning, isPlainYear: /^[\d/.-]+$/.test(shown) }
    : FIGURE;
}

/** Makes the reader of headings of one workbook; each text is looked at once. `isName`: is it an indicator's name? */
export function headingReader(isName: (text: string) => boolean): (cell: ViewedCell) => CellKind {
  const seen = new Map<string, CellKind>();
  const years = new Map<string, CellKind>();
  return ({ value, text, numberFormat, era = "" }) => {
    if (typeof value === "number") {
      const year = shownYear(value, text, numberFormat);
      if (year === "") return FIGURE;
      const shown = `${era}${year}`;
      const kind = years.get(shown) ?? ofNumber(shown);
      years.set(shown, kind);
      return kind;
    }
    if (typeof value !== "string" || value === "") return BLANK;
    const key = `${era}${value}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const kind = ofText(value, era, isName);
    seen.set(key, kind);
    return kind;
  };
}
