import type { DepartmentTexts } from "../../departments/departmentTexts";
import { answerOrigin, factorsText, nextStepsText } from "./answeredText.ja";
import { entryKey, type Entries } from "./entryKey";

/** What departments wrote about indicators for the report year, by indicator. */
export type TextsByIndicator = ReadonlyMap<string, DepartmentTexts>;

/** A text of a department as it stands in an entry of a paper. */
export interface AnsweredEntry {
  /** "": something was typed there, which goes before the answer. */
  readonly text: string;
  /** Who wrote it, as shown beside the paper. */
  readonly origin: string;
}

/** What departments answered for the entries of the papers, by `entryKey`. */
export type AnsweredEntries = ReadonlyMap<string, AnsweredEntry>;

/** What stands in the entries of a paper. */
export interface ShownEntries {
  /** What was typed, and the answers where nothing was. */
  readonly texts: Entries;
  readonly answered: AnsweredEntries;
}

/** 要因・今後の対応 of the council table, 分析 and 今後の取組 of the 個票: what was typed always goes before an answer. */
export function shownEntries(typed: Entries, byIndicator: TextsByIndicator = new Map()): ShownEntries {
  const texts = new Map(typed);
  const answered = new Map<string, AnsweredEntry>();
  for (const [id, given] of byIndicator) {
    const entries = [
      [entryKey("factors", id), factorsText(given)],
      [entryKey("analysis", id), given.analysis],
      [entryKey("nextSteps", id), nextStepsText(given)],
    ] as const;
    for (const [key, text] of entries) {
      if (text === "") continue;
      answered.set(key, { text: typed.has(key) ? "" : text, origin: answerOrigin(given) });
      if (!typed.has(key)) texts.set(key, text);
    }
  }
  return { texts, answered };
}
