import type { Entries, EntryKind } from "./entryKey";
import { entryKey } from "./entryKey";

/** What is typed once on the council table and shown on the other papers, with the workbook name of its cell. */
export const followedNames = {
  state: "KPI_資料_案確定",
  submittedTo: "KPI_資料_提出先",
  submittedOn: "KPI_資料_提出日",
  author: "KPI_資料_所管",
} as const satisfies Partial<Record<EntryKind, string>>;

export type FollowedKind = keyof typeof followedNames;

export const followedKinds = Object.keys(followedNames) as readonly FollowedKind[];

/** The first state of a paper. */
export const DRAFT = "案";

/** What stands in an entry that nothing was typed into: what the council table says, where there is one. */
export function followedContent(kind: FollowedKind, follows: boolean): string {
  if (follows) return `=${followedNames[kind]}&""`;
  return kind === "state" ? DRAFT : "";
}

/** The entries of a paper without those that only show what the council table (`lead`) says. */
export function ownEntries(entries: Entries, lead: Entries): Entries {
  const shown = new Map(
    followedKinds.map((kind) => {
      const key = entryKey(kind);
      return [key, lead.get(key) ?? (kind === "state" ? DRAFT : "")] as const;
    }),
  );
  return new Map([...entries].filter(([key, text]) => shown.get(key) !== text));
}
