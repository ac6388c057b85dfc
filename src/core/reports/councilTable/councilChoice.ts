import type { PageLayout } from "../../workbook/sheetPlan";
import type { AnsweredEntries } from "../entries/answeredEntries";
import type { Entries } from "../entries/entryKey";
import { entryKey, noEntries } from "../entries/entryKey";

/** How the council's papers are laid out. */
export interface CouncilLayout {
  readonly paper: PageLayout["paper"];
  /** Blocks by 基本目標, or by 施策 of the city's plan. */
  readonly order: "goal" | "policy";
}

/** What is chosen for the council's papers, and what the user wrote on them before. */
export interface CouncilChoice extends CouncilLayout {
  readonly entries: Entries;
  /** What departments answered, where that stands beside or in place of an entry; left out: nothing. */
  readonly answered?: AnsweredEntries;
  /** The council table is in the workbook: what is typed there once is shown here. */
  readonly follows?: boolean;
}

export const defaultCouncilChoice: CouncilChoice = { paper: "a4", order: "goal", entries: noEntries };

/** The words the choice is made by beside the council table. */
export const layoutWords = {
  paper: { a4: "Ａ４横", a3: "Ａ３横" },
  order: { goal: "基本目標別", policy: "施策別" },
} as const;

function chosen<T extends string>(
  keys: readonly T[],
  words: Readonly<Record<T, string>>,
  text: string | undefined,
): T | null {
  const folded = text?.normalize("NFKC").trim();
  return keys.find((key) => words[key].normalize("NFKC") === folded) ?? null;
}

/** The layout asked for, else as chosen on the council table (`entries` read back from it), else A4 by goal. */
export function councilLayout(asked: Partial<CouncilLayout>, entries: Entries): CouncilLayout {
  const { paper, order } = defaultCouncilChoice;
  return {
    paper: asked.paper ?? chosen(["a4", "a3"], layoutWords.paper, entries.get(entryKey("paper"))) ?? paper,
    order: asked.order ?? chosen(["goal", "policy"], layoutWords.order, entries.get(entryKey("order"))) ?? order,
  };
}
