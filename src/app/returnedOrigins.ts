import type { Strategy } from "../core/kpi/strategy";
import type { FigureOrigins } from "../core/reports/figureOrigin";
import { absoluteReference } from "../core/workbook/cellAddress";
import type { CellGrid } from "../core/workbook/cellGrid";
import { returnsInForce } from "./returnsInForce";

/** For every answer on 「回答データ」: the department, file, sheet, cell and time it was taken from. */
export function returnedOrigins(strategy: Strategy, grids: readonly CellGrid[]): FigureOrigins {
  return new Map(
    returnsInForce(strategy, grids).map(({ answer: { department, place, acceptedAt }, valueCell }) => [
      absoluteReference(valueCell),
      { department, ...place, acceptedAt },
    ]),
  );
}
