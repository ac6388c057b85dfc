import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { CellGrid } from "../workbook/cellGrid";
import { confirmedIssues } from "./confirmedIssues";
import { conflictIssue, findConflicts } from "./findConflicts";
import { hiddenSources } from "./hiddenSources";
import type { MappedCell, MappingConflict } from "./mapping";
import { decidedCellKey, type MappingDecision } from "./mappingDecision";
import type { ProposedMapping } from "./proposeMapping";
import { suggestionIssues } from "./suggestionIssues";

type Accepted = Extract<MappingDecision, { verdict: "accepted" }>;

/** These are said anew after the decisions. */
const saidAnew: readonly Issue["code"][] = ["suggestion", "conflict-equal", "conflict-different", "hidden-source"];

/**
 * What a person decided, applied to what was found: confirmed suggestions become cells, dropped ones go, the chosen
 * place of a conflict is the one used. A confirmed figure may differ from another: then there is a new conflict.
 * A decision about a cell that is not there any more, or stands beside another label, is left aside.
 */
export function applyDecisions(
  found: ProposedMapping,
  decisions: readonly MappingDecision[],
  grids: readonly CellGrid[],
): ProposedMapping {
  if (decisions.length === 0) return found;
  const accepted = new Map<string, Accepted>();
  const dropped = new Set<string>();
  const chosen = new Set<string>();
  for (const decision of decisions) {
    const key = decidedCellKey(decision.cell);
    if (decision.verdict === "accepted") accepted.set(key, decision);
    else if (decision.verdict === "dropped") dropped.add(key);
    else chosen.add(key);
  }
  const { proposal } = found;
  const confirmed = proposal.suggestions.flatMap((cell) => confirm(cell, accepted.get(decidedCellKey(cell))));
  const taken = new Set(confirmed.map(placeKey));
  const isOpen = (cell: MappedCell): boolean => !taken.has(placeKey(cell)) && !dropped.has(decidedCellKey(cell));
  const suggestions = proposal.suggestions.filter(isOpen);
  const settled = new Set(proposal.suggestions.filter((cell) => !isOpen(cell)).map(placeKey));
  // Confirmed first: where a sheet has the same figure, or a blank, beside it, the person's word goes before.
  const cells = [...confirmed, ...proposal.cells];
  const conflicts = findConflicts(cells).map((conflict) => settle(conflict, chosen));
  const sources = grids.filter(({ ownedAs }) => ownedAs === null);
  const issues = [
    ...found.issues.filter((issue) => !saidAnew.includes(issue.code) && !isAboutYearOf(issue, settled)),
    ...confirmedIssues(confirmed),
    ...conflicts.filter(({ equal, used }) => equal || used === null).map(conflictIssue),
    ...suggestionIssues(suggestions),
    ...hiddenSources(sources, cells),
  ];
  return { proposal: { cells, suggestions, conflicts }, issues };
}

/** An actual of no fiscal year counts for none, so it stays a suggestion until its year is given. */
function confirm(cell: MappedCell, decision: Accepted | undefined): readonly MappedCell[] {
  if (decision === undefined) return [];
  const fiscalYear = cell.field === "actual" ? (cell.fiscalYear ?? decision.fiscalYear) : cell.fiscalYear;
  return cell.field === "actual" && fiscalYear === null ? [] : [{ ...cell, fiscalYear, confidence: 1 }];
}

function settle(conflict: MappingConflict, chosen: ReadonlySet<string>): MappingConflict {
  if (conflict.equal) return conflict;
  return { ...conflict, used: conflict.candidates.find((cell) => chosen.has(decidedCellKey(cell))) ?? null };
}

/** The place a cell stands at for its indicator and field, whatever year it was given. */
function placeKey({ indicatorId, field, ref }: MappedCell): string {
  return [indicatorId, field, ref.sheet, cellAddress(ref.row, ref.column)].join("\u0000");
}

/** 「年度が分からない」 of a cell that was decided on. */
function isAboutYearOf({ code, params, indicatorId, sheet, cell }: Issue, settled: ReadonlySet<string>): boolean {
  if (code !== "header-not-understood" || params?.["what"] !== "year") return false;
  return settled.has([indicatorId ?? "", "actual", sheet ?? "", cell ?? ""].join("\u0000"));
}
