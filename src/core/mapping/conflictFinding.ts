import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import { conflictIssue } from "./findConflicts";
import { likeliestCandidate, likeliestReason } from "./likeliestCandidate";
import type { MappedCell, MappingConflict } from "./mapping";

/**
 * What to tell the user of several places for one figure: equal ones are noted, of different ones the likeliest is
 * proposed with the reason, and once a person has chosen, it is said which is used. `sheets`: names in tab order.
 */
export function conflictFinding(conflict: MappingConflict, sheets: readonly string[]): Issue {
  const issue = conflictIssue(conflict);
  const { equal, used } = conflict;
  if (equal) return issue;
  if (used !== null) {
    const { ref, text } = used;
    return {
      ...issue,
      code: "conflict-chosen",
      severity: "info",
      sheet: ref.sheet,
      cell: cellAddress(ref.row, ref.column),
      text,
      params: { ...issue.params, used: placeText(used) },
    };
  }
  const proposed = likeliestCandidate(conflict, sheets);
  if (proposed === null) return issue;
  return {
    ...issue,
    params: { ...issue.params, proposed: placeText(proposed), why: likeliestReason(conflict, proposed) },
  };
}

function placeText({ ref }: MappedCell): string {
  return `「${ref.sheet}」${cellAddress(ref.row, ref.column)}`;
}
