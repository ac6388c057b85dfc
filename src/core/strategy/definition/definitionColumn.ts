import type { WordList } from "./definitionWords.ja";

/** One column of a table of the definition: its heading, what it is for, and what may be entered. */
export interface DefinitionColumn {
  readonly key: string;
  readonly heading: string;
  /** Headings that are understood as well. */
  readonly aliases?: readonly string[];
  /** One line under the heading. */
  readonly help: string;
  /** What may be entered, in a sentence: 「…を入力してください」. */
  readonly expected: string;
  /** The heading has to be there. */
  readonly required?: boolean;
  readonly list?: WordList;
}

export interface DefinitionTable {
  readonly title: string;
  readonly columns: readonly DefinitionColumn[];
}
