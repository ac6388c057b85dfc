import { readNumberFormat } from "../../kpi/numberFormat";
import type { WordList } from "./definitionWords.ja";
import { readArrow, readFigure, readWord, readYear, saysNone } from "./readNotation";
import type { SheetCell } from "./sheetCells";
import type { TableRow } from "./tableRows";

/**
 * What the cells of a row say, for the schema to judge: a cell that is not understood gives its text, which is none of
 * what the schema allows there. null: blank, or no such column.
 */
export interface RowValues {
  readonly text: (key: string) => string | null;
  /** An identifier, in half width: Ｇ１ and G1 are one. */
  readonly id: (key: string) => string | null;
  /** A code: a number is none that Excel made a date of (4-1 → 4月1日). */
  readonly code: (key: string) => string | number | null;
  readonly figure: (key: string, unit: string | null) => number | string | null;
  readonly year: (key: string) => number | string | null;
  readonly word: (key: string, list: WordList) => string | null;
  /** 確認済, はい: true. */
  readonly yes: (key: string, list: WordList) => boolean | string | null;
}

/** A figure, "" aside; ― and なし are null. */
export function figureOf(cell: SheetCell, unit: string | null): number | string | null {
  return cell.isBlank || saysNone(cell) ? null : (readFigure(cell, unit) ?? cell.text);
}

/** A target for the schema: an arrow, a number, or the text that is neither. */
export function targetOf(cell: SheetCell, unit: string | null): unknown {
  if (cell.isBlank) return undefined;
  const arrow = typeof cell.value === "string" ? readArrow(cell) : undefined;
  return arrow === undefined
    ? { kind: "number", value: readFigure(cell, unit) ?? cell.text }
    : { kind: "arrow", arrow };
}

/** The identifier a cell holds, in half width. */
export function idOf({ text }: SheetCell): string {
  return text.normalize("NFKC").trim();
}

/** The values of one row. */
export function rowValues({ cell }: TableRow): RowValues {
  const filled = (key: string): SheetCell | null => {
    const found = cell(key);
    return found === undefined || found.isBlank ? null : found;
  };
  const word = (key: string, list: WordList): string | null => {
    const found = filled(key);
    return found === null ? null : (readWord(found, list) ?? found.text);
  };
  return {
    text: (key) => filled(key)?.text ?? null,
    id: (key) => {
      const found = filled(key);
      return found === null ? null : idOf(found);
    },
    code: (key) => {
      const found = filled(key);
      const isDate = typeof found?.value === "number" && readNumberFormat(found.numberFormat).isDate;
      return found === null ? null : isDate ? Number(found.value) : found.text;
    },
    figure: (key, unit) => {
      const found = filled(key);
      return found === null ? null : figureOf(found, unit);
    },
    year: (key) => {
      const found = filled(key);
      return found === null || saysNone(found) ? null : (readYear(found) ?? found.text);
    },
    word,
    yes: (key, list) => {
      const code = word(key, list);
      return code === "yes" ? true : code === "no" ? false : code;
    },
  };
}
