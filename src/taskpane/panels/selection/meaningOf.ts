import type { Findings } from "../../../app/findingsOf";
import { indicatorsAt, type IndicatorAt } from "../../../core/mapping/stored/indicatorsAt";
import type { CellSelection } from "../../../core/workbook/workbook";

/** What selected cells are of an indicator, and whether that counts already. */
export interface Meaning extends IndicatorAt {
  /** `conflicting`: waits for a choice among places that differ · `suggested`: waits for 採用. */
  readonly state: "taken" | "conflicting" | "suggested";
}

/** The meanings of the selected cells: what counts first, then what waits for the user. */
export function meaningOf(
  { cells, conflicts, suggestions }: Pick<Findings, "cells" | "conflicts" | "suggestions">,
  selection: CellSelection,
): readonly Meaning[] {
  const rivals = conflicts.filter(({ used }) => used === null).flatMap(({ candidates }) => candidates);
  const offered = suggestions.filter(({ verdict }) => verdict === null).flatMap((suggestion) => suggestion.cells);
  const all = [
    ...indicatorsAt(cells, selection).map((found): Meaning => ({ ...found, state: "taken" })),
    ...indicatorsAt(rivals, selection).map((found): Meaning => ({ ...found, state: "conflicting" })),
    ...indicatorsAt(offered, selection).map((found): Meaning => ({ ...found, state: "suggested" })),
  ];
  return all.filter(({ indicatorId }, index) => all.findIndex((each) => each.indicatorId === indicatorId) === index);
}
