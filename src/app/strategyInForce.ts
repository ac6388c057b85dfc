import type { Issue } from "../core/issues/issue";
import { findScheme } from "../core/kpi/schemes";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import { locateDefinition } from "../core/strategy/definition/locateDefinition";
import { readLocated } from "../core/strategy/definition/readDefinition";
import type { CellGrid } from "../core/workbook/cellGrid";

/** The strategy a workbook is judged by. */
export interface StrategyInForce {
  /** Without indicators where the workbook defines a strategy that cannot be used: nothing is judged by another. */
  readonly strategy: Strategy;
  /** The 評価方式 its definition names; null: none. */
  readonly scheme: Scheme | null;
  /** true: read from a definition, whose title, version and period go before the settings sheet's. */
  readonly isDefined: boolean;
  /** The workbook's sheets; those of a definition are no sources of figures. */
  readonly grids: readonly CellGrid[];
  readonly issues: readonly Issue[];
}

/**
 * The strategy of the workbook's own definition sheets, or `builtIn` where it has none. `given`: `builtIn` was itself
 * read from a definition the user named, and goes before the workbook's.
 */
export function strategyInForce(
  grids: readonly CellGrid[],
  builtIn: Strategy,
  given: { readonly schemeId: string | null } | null = null,
): StrategyInForce {
  const located = locateDefinition(grids);
  const own = located?.isSure === true ? located.sheets : [];
  const marked = grids.map((grid) => (own.includes(grid.sheet) ? neverMapped(grid) : grid));
  if (given !== null) {
    const issues = own.map((sheet): Issue => ({ code: "definition-not-used", severity: "info", sheet }));
    return { strategy: builtIn, scheme: schemeOf(given.schemeId), isDefined: true, grids: marked, issues };
  }
  if (located === null || own.length === 0)
    return { strategy: builtIn, scheme: null, isDefined: false, grids, issues: [] };
  const { strategy, schemeId, issues } = readLocated(located, builtIn);
  const scheme = schemeOf(schemeId);
  if (strategy === null) {
    const nothing = { ...builtIn, goals: [], indicators: [] };
    return { strategy: nothing, scheme, isDefined: true, grids: marked, issues };
  }
  const used: Issue = {
    code: "definition-used",
    severity: "info",
    sheet: located.tables("indicators")[0]?.cells.sheet ?? own[0] ?? "",
    params: { title: strategy.title, count: strategy.indicators.length },
  };
  return { strategy, scheme, isDefined: true, grids: marked, issues: [...issues, used] };
}

/** A definition that is no sheet of ours is none of the sheets with figures either. */
function neverMapped(grid: CellGrid): CellGrid {
  return grid.ownedAs === null ? { ...grid, ownedAs: "copy" } : grid;
}

function schemeOf(id: string | null): Scheme | null {
  return id === null ? null : (findScheme(id) ?? null);
}
