import type { Issue } from "../issues/issue";
import type { Strategy } from "../kpi/strategy";
import type { CellGrid } from "../workbook/cellGrid";
import type { LearnedAlias } from "../workbook/storedMapping";
import { conflictIssue, figureKey, findConflicts } from "./findConflicts";
import { hiddenSources } from "./hiddenSources";
import { indexIndicators } from "./indicatorIndex";
import { mapIndicator } from "./mapIndicator";
import type { MappingProposal } from "./mapping";
import { mayBeName } from "./mayBeName";
import { goalNames } from "./goalNames";
import { headingReader } from "./readHeading";
import { planNumber } from "./planNumber";
import { readSheet } from "./readSheet";
import { viewSheet } from "./sheetView";
import { suggestionIssues } from "./suggestionIssues";

export interface ProposedMapping {
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
}

/**
 * Finds the strategy's indicators in the sheets (mapping spec §1–§4): `cells` are applied, `suggestions` wait for a person,
 * figures that contradict each other wait in `conflicts`. `aliases`: names learned from confirmations. The add-in's own sheets are left out. Never throws.
 */
export function proposeMapping(
  strategy: Strategy,
  grids: readonly CellGrid[],
  aliases: readonly LearnedAlias[] = [],
): ProposedMapping {
  const index = indexIndicators(strategy.indicators, aliases, strategy.city);
  const mayBe = mayBeName([...strategy.indicators, ...aliases].map(({ name }) => name));
  const isName = (text: string): boolean => mayBe(text) && index.isName(text);
  const reading = {
    read: headingReader(isName),
    isName,
    goals: goalNames(strategy.goals),
    period: strategy.period,
    planNumber: planNumber([strategy.title]),
  };
  const sources = grids.filter(({ ownedAs }) => ownedAs === null);
  const sheets = sources.map((grid) => readSheet({ ...reading, view: viewSheet(grid) }));
  const found = sheets.flatMap((sheet) => sheet.found);
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
    ...sheets.flatMap((sheet) => sheet.issues),
  ];
  return { proposal: { cells, suggestions, conflicts }, issues };
}
