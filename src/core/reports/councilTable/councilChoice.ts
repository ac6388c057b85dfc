import type { PageLayout } from "../../workbook/sheetPlan";
import type { Entries } from "../entries/entryKey";
import { noEntries } from "../entries/entryKey";

/** What is chosen for the council's papers, and what the user wrote on them before. */
export interface CouncilChoice {
  readonly paper: PageLayout["paper"];
  /** Blocks by 基本目標, or by 施策 of the city's plan. */
  readonly order: "goal" | "policy";
  readonly entries: Entries;
}

export const defaultCouncilChoice: CouncilChoice = { paper: "a4", order: "goal", entries: noEntries };
