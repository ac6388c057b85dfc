import { filedKey, isYearly, parseFiledKey, type Entries } from "./entryKey";
import { DRAFT } from "./followedEntries";
import type { PaperReading } from "./readPaper";

/** The entries of a paper for one report year. */
export interface YearEntries {
  /** What stands on the paper, and under `filedKey` what was typed for other years. */
  readonly entries: Entries;
  /** How many texts that stood on the paper are kept for another year now, by that year. */
  readonly filed: ReadonlyMap<number, number>;
  /** How many texts were typed over those of another year and count for the year the workbook was switched to. */
  readonly taken: number;
}

/**
 * Puts what was typed about another year than `reportYear` aside, and what is kept for `reportYear` back in its place; all
 * years are fiscal. What stands on a paper belongs to the year the paper was written for, as the paper says. Only a text
 * typed over another while the workbook was switched to `shownYear` counts for that year, unless it has one already: the
 * text of before stays with its own. No text is ever put in the place of another.
 */
export function entriesOfYear(
  { entries, written, fiscalYear }: Pick<PaperReading, "entries" | "written" | "fiscalYear">,
  shownYear: number,
  reportYear: number,
): YearEntries {
  const writtenFor = fiscalYear ?? shownYear;
  const kept = new Map<string, string>();
  const filed = new Map<number, number>();
  let taken = 0;
  const add = (key: string, text: string): void => {
    const there = kept.get(key);
    kept.set(key, there === undefined || there === text ? text : `${there}\n${text}`);
  };
  const put = (year: number, key: string, text: string): void => {
    if (text === "") return;
    add(year === reportYear ? key : filedKey(year, key), text);
    // every paper begins as 案: nobody misses that
    if (year !== reportYear && text !== DRAFT) filed.set(year, (filed.get(year) ?? 0) + 1);
  };
  for (const [key, text] of entries) {
    const other = parseFiledKey(key);
    if (other !== null) add(other.fiscalYear === reportYear ? other.key : key, text);
    else if (!isYearly(key)) add(key, text);
  }
  for (const key of new Set([...written.keys(), ...entries.keys()].filter(isYearly))) {
    const now = entries.get(key) ?? "";
    const before = written.get(key) ?? "";
    const isOver = writtenFor !== shownYear && now !== before && before !== "" && before !== DRAFT;
    if (!isOver) put(writtenFor, key, now);
    else if (now === "") put(writtenFor, key, before);
    else if (entries.has(filedKey(shownYear, key))) put(writtenFor, key, now);
    else {
      put(writtenFor, key, before);
      put(shownYear, key, now);
      taken += 1;
    }
  }
  return { entries: kept, filed, taken };
}
