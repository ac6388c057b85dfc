import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";
import { cellAddress } from "../workbook/cellAddress";
import type { CellGrid } from "../workbook/cellGrid";
import { assignCell } from "./assignCell";
import { confirmedIssues } from "./confirmedIssues";
import { findConflicts } from "./findConflicts";
import type { MappedCell, MappingConflict } from "./mapping";
import { decidedCellKey, type MappingDecision } from "./mappingDecision";
import type { ProposedMapping } from "./proposeMapping";
import { sayAnew } from "./sayAnew";
import { cellLookup, placeKey } from "./stored/cellLookup";

type Accepted = Extract<MappingDecision, { verdict: "accepted" }>;

/**
 * What a person decided, applied to what was found: confirmed suggestions become cells, dropped cells go, cells assigned
 * by hand count whatever was found there, the chosen place of a conflict is the one used. A confirmed figure may differ
 * from another: then there is a new conflict. A decision about a cell that is not there any more, or stands beside
 * another label, is left aside. Decisions as `decisionsInForce` gives them.
 */
export function applyDecisions(
  found: ProposedMapping,
  decisions: readonly MappingDecision[],
  grids: readonly CellGrid[],
  indicators: readonly Indicator[],
): ProposedMapping {
  if (decisions.length === 0) return found;
  const accepted = new Map<string, Accepted>();
  const dropped = new Set<string>();
  const chosen = new Set<string>();
  for (const decision of decisions) {
    const key = decidedCellKey(decision.cell);
    if (decision.verdict === "accepted") accepted.set(key, decision);
    else if (decision.verdict === "dropped") dropped.add(key);
    else if (decision.verdict === "chosen") chosen.add(key);
  }
  const { proposal } = found;
  const lookUp = cellLookup(grids);
  const assigned = decisions.flatMap(({ verdict, cell }) =>
    verdict === "assigned" ? assignCell(cell, indicators, lookUp) : [],
  );
  const byHand = new Set(assigned.map(({ ref }) => placeKey(ref)));
  const isFree = (cell: MappedCell): boolean => !byHand.has(placeKey(cell.ref)) && !dropped.has(decidedCellKey(cell));
  const confirmed = proposal.suggestions
    .filter(isFree)
    .flatMap((cell) => confirm(cell, accepted.get(decidedCellKey(cell))));
  const taken = new Set(confirmed.map(cellKey));
  const suggestions = proposal.suggestions.filter((cell) => isFree(cell) && !taken.has(cellKey(cell)));
  const open = new Set(suggestions);
  const settled = new Set(proposal.suggestions.filter((cell) => !open.has(cell)).map(cellKey));
  const removed = new Set(proposal.cells.filter((cell) => !isFree(cell)).map(issueKey));
  // The person's word first: where a sheet has the same figure, or a blank, beside it, it goes before.
  const cells = [...assigned, ...confirmed, ...proposal.cells.filter(isFree)];
  const conflicts = findConflicts(cells).map((conflict) => settle(conflict, chosen));
  const issues = [
    ...found.issues.filter(
      (issue) => !isAboutYearOf(issue, settled) && !(isAboutFigure(issue) && removed.has(placeOf(issue))),
    ),
    ...confirmedIssues([...assigned, ...confirmed]),
  ];
  const decided = { cells, suggestions, conflicts };
  return { proposal: decided, issues: sayAnew(issues, decided, grids) };
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
function cellKey({ indicatorId, field, ref }: MappedCell): string {
  return [indicatorId, field, ref.sheet, cellAddress(ref.row, ref.column)].join("\u0000");
}

function issueKey({ indicatorId, ref }: MappedCell): string {
  return [indicatorId, ref.sheet, cellAddress(ref.row, ref.column)].join("\u0000");
}

function placeOf({ indicatorId, sheet, cell }: Issue): string {
  return [indicatorId ?? "", sheet ?? "", cell ?? ""].join("\u0000");
}

/** What is said of the figure in a cell is of no use once the cell is not taken. */
function isAboutFigure({ code }: Issue): boolean {
  return code.startsWith("value-") || code.startsWith("unit-") || code === "fraction-as-percent";
}

/** 「年度が分からない」 of a cell that was decided on. */
function isAboutYearOf({ code, params, indicatorId, sheet, cell }: Issue, settled: ReadonlySet<string>): boolean {
  if (code !== "header-not-understood" || params?.["what"] !== "year") return false;
  return settled.has([indicatorId ?? "", "actual", sheet ?? "", cell ?? ""].join("\u0000"));
}
