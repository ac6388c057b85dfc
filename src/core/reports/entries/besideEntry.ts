import type { PaperCell } from "../layout/paper";
import { answeredCells, type AnswerColumns } from "./answeredCells";
import type { AnsweredEntry } from "./answeredEntries";
import type { Entries } from "./entryKey";
import { lastYearText } from "./lastYearText";

/** Beside an entry that holds an answer for `fiscalYear` whose answer it is, beside any other what was typed a year before. */
export function besideEntry(
  key: string,
  answered: AnsweredEntry | undefined,
  entries: Entries,
  columns: AnswerColumns,
  fiscalYear: number,
): readonly PaperCell[] {
  return answered === undefined
    ? lastYearText(entries, key, fiscalYear, columns.origin)
    : answeredCells(answered, columns, fiscalYear);
}
