import { parseFiscalYear } from "../../kpi/parseFiscalYear";
import { foldCharacters } from "../../kpi/foldCharacters";
import { foldDashes } from "../../kpi/foldDashes";
import { readNumberFormat } from "../../kpi/numberFormat";
import { parseUnit } from "../../kpi/parseUnit";
import { readNumber } from "../../kpi/readNumber";
import { scaleFigure } from "../../kpi/scaleFigure";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import { targetArrow } from "../../kpi/targetArrow.ja";
import { definitionWords, otherWords, type WordList } from "./definitionWords.ja";
import { foldWords } from "./foldWords";
import type { SheetCell } from "./sheetCells";

const NONE = /^(?:-+|ー|なし|無し|無|該当なし|設定なし|未設定|n\/a)$/;

/** ―, なし and the like: staff say that there is none. */
export function saysNone(cell: SheetCell): boolean {
  return NONE.test(foldWords(cell.text));
}

/** Does the text behind a number name the unit wanted, or any where none is known? */
function isUnit(text: string, unit: string | null): boolean {
  if (unit === null) return parseUnit(text) !== null;
  const [named, wanted] = [parseUnit(text), parseUnit(unit)];
  return named !== null && wanted !== null && named.family === wanted.family && named.factor === wanted.factor;
}

/**
 * The figure of a cell in `unit`: a number (a fraction shown as percent in percent), or a text as staff write numbers
 * (ー４０, △1,234, ５７．６％). `unit` null: it is missing, and any is taken. undefined: it is not one figure in that unit.
 */
export function readFigure(cell: SheetCell, unit: string | null): number | undefined {
  if (typeof cell.value === "number") {
    const { isDate, isPercent } = readNumberFormat(cell.numberFormat);
    if (isDate || !Number.isFinite(cell.value) || (isPercent && unit !== null && !isPercentUnit(unit)))
      return undefined;
    return isPercent ? scaleFigure(cell.value, 100) : cell.value;
  }
  const folded = foldDashes(foldCharacters(cell.text)).replace(/\s/g, "").toLowerCase();
  const read = readNumber(folded);
  return read === null || !(read.rest === "" || isUnit(read.rest, unit)) ? undefined : read.figure;
}

/** The fiscal year of a cell: 2021, R3, 令和３年度, a date. undefined: it is none. */
export function readYear(cell: SheetCell): number | undefined {
  const isDate = typeof cell.value === "number" && readNumberFormat(cell.numberFormat).isDate;
  const year = parseFiscalYear(isDate || typeof cell.value !== "number" ? cell.text : cell.value);
  return year ?? undefined;
}

/** The arrow a target is, written as an arrow or in words. */
export function readArrow(cell: SheetCell): "↑" | "↓" | undefined {
  return targetArrow(foldWords(cell.text)) ?? undefined;
}

const withoutBrackets = (text: string): string =>
  foldWords(text)
    .replace(/[()「」]/g, "")
    .replace(/\//g, "÷")
    .replace(/\*/g, "×");

/** The code of the word a cell holds; undefined: it is not in the list. */
export function readWord(cell: SheetCell, list: WordList): string | undefined {
  const given = withoutBrackets(cell.text);
  const words: Readonly<Record<string, string>> = definitionWords[list];
  const others = otherWords[list] ?? {};
  return Object.keys(words).find((code) =>
    [words[code] ?? "", ...(others[code] ?? [])].some((word) => withoutBrackets(word) === given),
  );
}

/** The parts of a cell with several: one a line, or set apart by 、 where `separator` is given. */
export function readLines(text: string, separator: RegExp = /\n/): readonly string[] {
  return text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
