import type { Indicator, Strategy } from "../../kpi/strategy";
import type { CellGrid } from "../../workbook/cellGrid";
import type { StoredCell, StoredMapping } from "../../workbook/storedMapping";
import { figureKey, findConflicts } from "../findConflicts";
import type { MappedCell } from "../mapping";
import { decidedCellKey, type MappingDecision } from "../mappingDecision";
import { normalizeLabel } from "../normalizeLabel";
import type { ProposedMapping } from "../proposeMapping";
import { sayAnew } from "../sayAnew";
import { cellLookup, placeKey } from "./cellLookup";
import { judgeStored, type JudgedCell } from "./judgeStored";
import { recallCell, type RecalledCell } from "./recallCell";
import type { SourceChange } from "./sourceChange";
import { isLoss } from "./openLosses";
import { replacementOf, saysSomething, successorOf } from "./successor";

/** Confidence of what a kept cell contradicts: a suggestion that is taken only by itself. */
const CONTESTED = 0.4;

/** What is there, with what the workbook remembered. */
export interface MergedMapping extends ProposedMapping {
  /** What persons decided in earlier sessions, at the cells as they are now; not applied yet. */
  readonly decisions: readonly MappingDecision[];
  /** What became of the sources since; empty where nothing was kept. */
  readonly changes: readonly SourceChange[];
}

/** Kept cells whose indicator this strategy has; of another strategy also the name must agree. */
export function cellsOfStrategy(strategy: Strategy, stored: StoredMapping): readonly StoredCell[] {
  const indicators = new Map(strategy.indicators.map((indicator) => [indicator.id, indicator]));
  const isSame = stored.strategyId === strategy.id;
  return stored.cells.filter(({ indicatorId, indicatorName }) => {
    const indicator = indicators.get(indicatorId);
    if (indicator === undefined) return false;
    return isSame || normalizeLabel(indicator.name) === normalizeLabel(indicatorName);
  });
}

/**
 * Lays what the workbook remembers over what was found: a kept cell whose label still says the same counts, wherever it
 * has moved; one whose label says something else, or that is gone, is never used, but a cell found for its figure is.
 * What is new is added. Never throws.
 */
export function mergeStored(
  strategy: Strategy,
  found: ProposedMapping,
  stored: StoredMapping | null,
  grids: readonly CellGrid[],
): MergedMapping {
  if (stored === null) return { ...found, decisions: [], changes: [] };
  const { judged, contested } = judgeStored(cellsOfStrategy(strategy, stored), found.proposal.cells, grids);
  const indicators = new Map(strategy.indicators.map((indicator) => [indicator.id, indicator]));
  const pool = {
    cells: found.proposal.cells.filter((cell) => !contested.has(cell)),
    suggestions: [...found.proposal.suggestions, ...[...contested].map(forAPerson)],
    lookUp: cellLookup(grids),
  };
  const recalled = judged.flatMap(({ stored: cell, verdict }): readonly RecalledCell[] => {
    const indicator = indicators.get(cell.indicatorId);
    return verdict !== "intact" || indicator === undefined ? [] : [recallCell(cell, indicator, pool)];
  });
  const kept = recalled.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const keptPlaces = new Set(kept.map(ownPlace));
  const others = pool.cells.filter((cell) => !keptPlaces.has(ownPlace(cell)));
  const lost = judged.filter(({ verdict }) => verdict !== "intact");
  const passedOn = passOn(lost, others, pool.suggestions);
  const recalledSuggestions = recalled.flatMap(({ suggestion }) => (suggestion === null ? [] : [suggestion]));
  const cells = [...kept, ...others];
  const suggestions = openSuggestions([...pool.suggestions, ...recalledSuggestions], cells, [
    ...recalled.flatMap(({ decisions }) => decisions),
    ...passedOn.decisions,
  ]);
  const proposal = { cells, suggestions, conflicts: findConflicts(cells) };
  const gone = new Set([...contested].map(issuePlace));
  const issues = found.issues.filter((issue) => !gone.has(`${issue.indicatorId}|${issue.sheet}|${issue.cell}`));
  return {
    proposal,
    issues: sayAnew([...issues, ...recalled.flatMap((each) => each.issues)], proposal, grids),
    decisions: [...recalled.flatMap(({ decisions }) => decisions), ...passedOn.decisions],
    changes: [...passedOn.changes, ...newSources(others, passedOn, indicators)],
  };
}

/** Only a person can tell whether it is meant: never taken with others at once. */
function forAPerson(cell: MappedCell): MappedCell {
  const words = "前回までの対応付けと食い違うため、確認が必要";
  const evidence = [
    ...(cell.evidence ?? []),
    { kind: "place", stance: "against", weight: 0, words, forbids: true } as const,
  ];
  return { ...cell, confidence: Math.min(cell.confidence, CONTESTED), reason: `${cell.reason}。${words}`, evidence };
}

function ownPlace(cell: MappedCell): string {
  return `${figureKey(cell)}\u0000${placeKey(cell.ref)}`;
}

function issuePlace({ indicatorId, ref }: MappedCell): string {
  return `${indicatorId}|${ref.sheet}|${placeKey(ref)
    .slice(placeKey(ref).lastIndexOf("!") + 1)
    .replaceAll("$", "")}`;
}

interface PassedOn {
  readonly changes: readonly SourceChange[];
  readonly decisions: readonly MappingDecision[];
  readonly used: ReadonlySet<MappedCell>;
}

/** Lost cells: replaced by what was found for their figure; a person's word goes on to the same label on the same sheet. */
function passOn(
  lost: readonly JudgedCell[],
  others: readonly MappedCell[],
  suggestions: readonly MappedCell[],
): PassedOn {
  const changes: SourceChange[] = [];
  const decisions: MappingDecision[] = [];
  const used = new Set<MappedCell>();
  for (const { stored, verdict } of lost) {
    if (verdict === "intact") continue;
    const { origin, fiscalYear } = stored;
    const successor = successorOf(stored, [...others, ...suggestions]);
    if (origin === "dropped") {
      if (successor !== null) decisions.push({ verdict: "dropped", cell: successor });
      continue;
    }
    if (origin === "confirmed" && successor !== null)
      decisions.push({ verdict: "accepted", cell: successor, fiscalYear });
    if (origin === "chosen" && successor !== null && others.includes(successor))
      decisions.push({ verdict: "chosen", cell: successor });
    const heir = replacementOf(stored, others) ?? (origin === "confirmed" ? successor : null);
    if (heir !== null) used.add(heir);
    const { indicatorId, field, labelText, lastPlace, ref } = stored;
    const change = { indicatorId, field, fiscalYear, from: lastPlace ?? ref, labelText };
    changes.push(heir === null ? { ...change, kind: verdict, to: ref } : { ...change, kind: "moved", to: heir.ref });
  }
  return { changes, decisions, used };
}

/** Where a figure is known, nobody is asked about other places that may hold it, but for what a person confirmed. */
function openSuggestions(
  suggestions: readonly MappedCell[],
  cells: readonly MappedCell[],
  decisions: readonly MappingDecision[],
): readonly MappedCell[] {
  const known = new Set(cells.filter(({ value, arrow }) => value !== null || arrow !== null).map(figureKey));
  const taken = new Set(cells.map((cell) => `${cell.indicatorId}\u0000${placeKey(cell.ref)}`));
  const decided = new Set(decisions.map(({ cell }) => decidedCellKey(cell)));
  return suggestions.filter((cell) => {
    if (decided.has(decidedCellKey(cell))) return true;
    return !known.has(figureKey(cell)) && !taken.has(`${cell.indicatorId}\u0000${placeKey(cell.ref)}`);
  });
}

/** What is used now and was not kept; a blank where a figure was lost is no source of it. */
function newSources(
  others: readonly MappedCell[],
  { used, changes }: PassedOn,
  indicators: ReadonlyMap<string, Indicator>,
): readonly SourceChange[] {
  const lost = new Set(changes.filter(isLoss).map(figureKey));
  return others
    .filter((cell) => !used.has(cell) && indicators.has(cell.indicatorId))
    .filter((cell) => saysSomething(cell) || !lost.has(figureKey(cell)))
    .map(({ indicatorId, field, fiscalYear, ref, labelText }) => ({
      kind: "new",
      indicatorId,
      field,
      fiscalYear,
      from: null,
      to: ref,
      labelText,
    }));
}
