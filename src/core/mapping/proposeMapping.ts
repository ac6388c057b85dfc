import type { Issue } from "../issues/issue";
import type { Strategy } from "../kpi/strategy";
import type { CellGrid } from "../workbook/cellGrid";
import { conflictIssue, figureKey, findConflicts } from "./findConflicts";
import type { FoundIndicator } from "./foundIndicator";
import { hiddenSources } from "./hiddenSources";
import { indexIndicators } from "./indicatorIndex";
import { mapIndicator } from "./mapIndicator";
import type { MappingProposal } from "./mapping";
import { matchHeaders } from "./matchHeaders";
import { headingReader } from "./readHeading";
import { readIndicatorRows } from "./readIndicatorRows";
import { viewSheet } from "./sheetView";
import { suggestionIssues } from "./suggestionIssues";
import { unreadNames } from "./unreadNames";

export interface ProposedMapping {
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
}

/**
 * Finds the strategy's indicators in the sheets (mapping spec §1–§4): `cells` are applied, `suggestions` wait for a person,
 * figures that contradict each other wait in `conflicts`. The add-in's own sheets are left out. Never throws.
 */
export function proposeMapping(strategy: Strategy, grids: readonly CellGrid[]): ProposedMapping {
  const index = indexIndicators(strategy.indicators);
  const read = headingReader(index.isName);
  const sources = grids.filter(({ ownedAs }) => ownedAs === null);
  const layoutIssues: Issue[] = [];
  const found: FoundIndicator[] = [];
  for (const grid of sources) {
    const view = viewSheet(grid);
    const tables = matchHeaders(view, read);
    for (const table of tables) found.push(...readIndicatorRows(view, table, strategy.period));
    layoutIssues.push(...unreadNames(view, read, tables));
  }
  const mappings = found.map((one) => mapIndicator(index, one));
  const cells = mappings.flatMap((mapping) => mapping.cells);
  const known = new Set(cells.filter(({ value, arrow }) => value !== null || arrow !== null).map(figureKey));
  const suggestions = mappings.flatMap((mapping) => mapping.suggestions).filter((cell) => !known.has(figureKey(cell)));
  const conflicts = findConflicts(cells);
  const issues = [
    ...mappings.flatMap((mapping) => mapping.issues),
    ...conflicts.map(conflictIssue),
    ...suggestionIssues(suggestions),
    ...hiddenSources(sources, cells),
    ...layoutIssues,
  ];
  return { proposal: { cells, suggestions, conflicts }, issues };
}
