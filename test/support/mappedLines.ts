import type { Strategy } from "../../src/core/kpi/strategy";
import { proposeMapping } from "../../src/core/mapping/proposeMapping";
import { cellAddress } from "../../src/core/workbook/cellAddress";
import type { CellGrid } from "../../src/core/workbook/cellGrid";
import { indicatorOf, strategyOf } from "./strategyOf";

const number = (value: number) => ({ kind: "number" as const, value });

/** Indicators of every kind of figure, for tests of how sheets are laid out. Plan R3 → R7. */
export const layoutStrategy: Strategy = strategyOf([
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340, target: number(380) }),
  indicatorOf({ id: "tourists", name: "観光入込客数", unit: "千人", baseline: 544, target: number(820) }),
  indicatorOf({
    id: "townscape",
    name: "安全で安らげるまちなみとなっていると思う市民の割合",
    unit: "％",
    decimals: 1,
    baseline: 57.6,
    target: number(60.3),
  }),
  indicatorOf({
    id: "gas",
    name: "温室効果ガスの総排出量（市全体）",
    unit: "t-CO2",
    baseline: 272000,
    target: number(246500),
    direction: "decrease",
  }),
  indicatorOf({ id: "checkups", name: "妊婦健康診査受診回数", unit: "回", baseline: 12.4, target: number(13) }),
]);

/** What was applied, one line per cell: `births actual 2024 = 355 @ C4`; with several sheets `Sheet!C4`. */
export function mappedLines(...grids: readonly CellGrid[]): readonly string[] {
  return proposeMapping(layoutStrategy, grids).proposal.cells.map(
    ({ indicatorId, field, fiscalYear, value, arrow, missing, ref }) => {
      const place = `${grids.length > 1 ? `${ref.sheet}!` : ""}${cellAddress(ref.row, ref.column)}`;
      const year = fiscalYear === null ? "" : ` ${fiscalYear}`;
      return `${indicatorId} ${field}${year} = ${value ?? arrow ?? missing ?? ""} @ ${place}`;
    },
  );
}

/** The findings of the mapping, one line each: code and cell. */
export function findingLines(...grids: readonly CellGrid[]): readonly string[] {
  return proposeMapping(layoutStrategy, grids).issues.map(({ code, cell }) => `${code} ${cell ?? ""}`.trim());
}
