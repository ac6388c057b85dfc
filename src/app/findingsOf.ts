import type { Observation } from "../core/kpi/evaluation";
import type { Scheme } from "../core/kpi/scheme";
import { cellsInForce } from "../core/mapping/cellsInForce";
import { groupSuggestions, type SuggestionGroup } from "../core/mapping/groupSuggestions";
import { likeliestCandidate } from "../core/mapping/likeliestCandidate";
import type { MappedCell, MappingConflict } from "../core/mapping/mapping";
import { decidedCellKey, type MappingDecision } from "../core/mapping/mappingDecision";
import { readObservations } from "../core/mapping/readObservations";
import type { SourceLoss } from "../core/mapping/stored/openLosses";
import type { SourceChange } from "../core/mapping/stored/sourceChange";
import { withLostSources } from "../core/mapping/stored/withLostSources";
import { mappingInForce } from "./mappingInForce";
import type { WorkbookProposal } from "./proposeFromWorkbook";
import { figureYears, latestReportYear, reportYears } from "./reportYears";

/** 採用, 見送り, or nothing decided yet. */
export type Verdict = "accepted" | "dropped" | null;

export interface SuggestionFinding extends SuggestionGroup {
  readonly verdict: Verdict;
  /** The fiscal year it was given where the sheet states none. */
  readonly fiscalYear: number | null;
}

export interface ConflictFinding extends MappingConflict {
  /** Proposed, not taken. */
  readonly likeliest: MappedCell | null;
}

/** What is in the workbook, with the decisions so far, remembered ones included. Years are fiscal years, ascending. */
export interface Findings {
  readonly total: number;
  /** Indicators with at least one actual. */
  readonly withActual: number;
  /** Sheets something was taken from, in tab order. */
  readonly sheets: readonly string[];
  /** Years with an actual. */
  readonly years: readonly number[];
  /** The years a report can be made for, and the one it is made for where nobody says. */
  readonly reportYears: readonly number[];
  readonly reportYear: number;
  /** The 評価方式 in force: the one asked for, else the settings sheet's. */
  readonly scheme: Scheme;
  /** Every suggestion, decided or not, so that a decision can be taken back. */
  readonly suggestions: readonly SuggestionFinding[];
  /** Places that differ, chosen or not. */
  readonly conflicts: readonly ConflictFinding[];
  readonly openSuggestions: number;
  readonly openConflicts: number;
  readonly observations: readonly Observation[];
  /** The cell in force per indicator, field and year. */
  readonly cells: readonly MappedCell[];
  /** What became of the sources since the mapping was kept, and which of them are lost and not mended yet. */
  readonly changesSince: readonly SourceChange[];
  readonly losses: readonly SourceLoss[];
}

/** Sums up what was read, without reading again. */
export function findingsOf(found: WorkbookProposal, decisions: readonly MappingDecision[]): Findings {
  const { strategy } = found;
  const mapping = mappingInForce(found.remembered, decisions);
  const { proposal, changesSince, losses } = mapping;
  const observations = withLostSources(readObservations(strategy, proposal), losses);
  const cells = cellsInForce(proposal);
  const tabs = found.grids.map(({ sheet }) => sheet);
  const suggestions = groupSuggestions(found.remembered.merged.proposal.suggestions).map((group) => ({
    ...group,
    ...verdictOf(group, mapping.decisions),
  }));
  const conflicts = proposal.conflicts
    .filter(({ equal }) => !equal)
    .map((conflict) => ({ ...conflict, likeliest: likeliestCandidate(conflict, tabs) }));
  const used = new Set(cells.map(({ ref }) => ref.sheet));
  return {
    total: strategy.indicators.length,
    withActual: observations.filter(({ actuals }) => Object.keys(actuals).length > 0).length,
    sheets: tabs.filter((sheet) => used.has(sheet)),
    years: figureYears(observations),
    reportYears: reportYears(strategy, observations),
    reportYear: found.reportYear ?? latestReportYear(strategy, observations),
    scheme: found.scheme,
    suggestions,
    conflicts,
    openSuggestions: suggestions.filter(({ verdict }) => verdict === null).length,
    openConflicts: conflicts.filter((conflict) => conflict.used === null).length,
    observations,
    cells,
    changesSince,
    losses,
  };
}

/** A group is decided when the first of its cells is: its cells are always decided together. */
function verdictOf(
  { cells: [first] }: SuggestionGroup,
  decisions: readonly MappingDecision[],
): Pick<SuggestionFinding, "verdict" | "fiscalYear"> {
  const nothing = { verdict: null, fiscalYear: null };
  if (first === undefined) return nothing;
  const key = decidedCellKey(first);
  const decision = decisions.find(
    ({ verdict, cell }) => (verdict === "accepted" || verdict === "dropped") && decidedCellKey(cell) === key,
  );
  if (decision?.verdict === "accepted") return { verdict: "accepted", fiscalYear: decision.fiscalYear };
  return decision === undefined ? nothing : { verdict: "dropped", fiscalYear: null };
}
