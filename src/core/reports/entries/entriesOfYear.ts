import { filedKey, isYearly, parseFiledKey, type Entries } from "./entryKey";
import { DRAFT } from "./followedEntries";
import type { PaperReading } from "./readPaper";

/** The entries of a paper for one report year. */
export interface YearEntries {
  /** What stands on the paper, and under `filedKey` what was typed for other years. */
  readonly entries: Entries;
  /** Texts that stood on the paper and are kept for their own year now, by that year. */
  readonly filed: ReadonlyMap<number, number>;
}

/**
 * Puts what was typed about another year than `reportYear` aside, and what is kept for `reportYear` back in its place. A
 * text that stood there when the paper was written belongs to the year it was written for; one typed since, to the year the
 * workbook was switched to (`shownYear`); all years are fiscal. A text typed over one of another year leaves that to its year.
 */
export function entriesOfYear(
  { entries, written, fiscalYear }: Pick<PaperReading, "entries" | "written" | "fiscalYear">,
  shownYear: number,
  reportYear: number,
): YearEntries {
  const writtenFor = fiscalYear ?? shownYear;
  const kept = new Map<string, string>();
  const filed = new Map<number, number>();
  for (const [key, text] of entries) {
    const other = parseFiledKey(key);
    if (other !== null) kept.set(other.fiscalYear === reportYear ? other.key : key, text);
    else if (!isYearly(key)) kept.set(key, text);
  }
  const put = (year: number, key: string, text: string): void => {
    if (text === "") return;
    kept.set(year === reportYear ? key : filedKey(year, key), text);
    // every paper begins as 案: nobody misses that
    if (year !== reportYear && text !== DRAFT) filed.set(year, (filed.get(year) ?? 0) + 1);
  };
  for (const key of new Set([...written.keys(), ...entries.keys()].filter(isYearly))) {
    const now = entries.get(key) ?? "";
    const before = written.get(key) ?? "";
    if (now === before) put(writtenFor, key, now);
    else {
      if (writtenFor !== shownYear) put(writtenFor, key, before);
      put(shownYear, key, now);
    }
  }
  return { entries: kept, filed };
}
