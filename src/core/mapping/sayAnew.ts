import type { Issue } from "../issues/issue";
import type { CellGrid } from "../workbook/cellGrid";
import { conflictFinding } from "./conflictFinding";
import { hiddenSources } from "./hiddenSources";
import type { MappingProposal } from "./mapping";
import { suggestionIssues } from "./suggestionIssues";

/** These follow from the whole proposal, so they are said anew whenever it changes. */
const ofTheWhole: readonly Issue["code"][] = [
  "suggestion",
  "conflict-equal",
  "conflict-different",
  "conflict-chosen",
  "hidden-source",
];

/** The findings of a changed proposal: those about single cells as they were, those about the whole anew. */
export function sayAnew(
  issues: readonly Issue[],
  proposal: MappingProposal,
  grids: readonly CellGrid[],
): readonly Issue[] {
  const sources = grids.filter(({ ownedAs }) => ownedAs === null);
  const tabs = sources.map(({ sheet }) => sheet);
  return [
    ...issues.filter(({ code }) => !ofTheWhole.includes(code)),
    ...proposal.conflicts.map((conflict) => conflictFinding(conflict, tabs)),
    ...suggestionIssues(proposal.suggestions),
    ...hiddenSources(sources, proposal.cells),
  ];
}
