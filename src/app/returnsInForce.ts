import { TAKEN_BACK } from "../core/departments/answer";
import { folded } from "../core/departments/collect/readEntry";
import type { Strategy } from "../core/kpi/strategy";
import { readReturnsSheet, type KeptAnswer } from "../core/reports/returnsSheet/readReturnsSheet";
import type { CellGrid } from "../core/workbook/cellGrid";
import { ownedGrid } from "./ownedGrid";

/** What 「回答データ」 holds of this strategy, as it stands there now; what was taken back or emptied there counts no more. */
export function returnsInForce(strategy: Strategy, grids: readonly CellGrid[]): readonly KeptAnswer[] {
  const kept = readReturnsSheet(ownedGrid(grids, "returns"));
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, folded(name)]));
  // ids of another strategy may coincide: the name beside it must be this one's
  return kept.filter(
    ({ answer, labelText }) => answer.value !== TAKEN_BACK && names.get(answer.indicatorId) === folded(labelText),
  );
}
