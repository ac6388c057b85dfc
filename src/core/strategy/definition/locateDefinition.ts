import type { CellGrid } from "../../workbook/cellGrid";
import type { OwnedSheetKey } from "../../workbook/sheetPlan";
import type { TableId } from "./definitionTables.ja";
import { findTables } from "./findTables";
import { locatePlan, type LocatedPlan } from "./locatePlan";
import type { LocatedTable } from "./locatedTable";
import { sheetCells } from "./sheetCells";

/** Where a definition stands in a workbook. */
export interface LocatedDefinition {
  readonly plan: LocatedPlan | null;
  readonly tables: (id: TableId) => readonly LocatedTable[];
  /** Sheets that belong to it, in tab order. */
  readonly sheets: readonly string[];
  /** true: sheets of ours, or sheets whose headings leave no doubt that they define a strategy. */
  readonly isSure: boolean;
}

const ownKeys: readonly OwnedSheetKey[] = ["definition", "plan"];

/** A sheet of ours that holds a definition, by its key. */
export function isDefinitionKey(ownedAs: string | null): boolean {
  return ownKeys.some((key) => key === ownedAs);
}

interface SearchedSheet {
  readonly sheet: string;
  readonly plan: LocatedPlan | null;
  readonly tables: readonly LocatedTable[];
}

/** A table of figures also has names and targets; one that defines indicators says which way they are to go, and more. */
function definesIndicators({ id, columns }: LocatedTable): boolean {
  return id === "indicators" && ["name", "target", "direction"].every((key) => columns.has(key)) && columns.size >= 5;
}

function search(grid: CellGrid): SearchedSheet {
  const cells = sheetCells(grid);
  return { sheet: grid.sheet, plan: locatePlan(cells), tables: findTables(cells) };
}

/**
 * Finds the definition: in our own sheets where there are any, else in any sheet by its headings. Where no table surely
 * defines indicators, whatever looks like one is taken, and `isSure` is false. null: there is nothing of the kind.
 */
export function locateDefinition(grids: readonly CellGrid[]): LocatedDefinition | null {
  const filled = grids.filter(({ values }) => values.length > 0);
  const own = filled.filter(({ ownedAs }) => isDefinitionKey(ownedAs));
  if (own.length > 0) return located(own.map(search), true, () => true);
  const others = filled.filter(({ ownedAs }) => ownedAs === null || ownedAs === "copy").map(search);
  const hasSure = others.some(({ tables }) => tables.some(definesIndicators));
  const isPlan = (plan: LocatedPlan | null): boolean => plan?.labels.has("startYear") === true;
  const usable = (table: LocatedTable, { plan, tables }: SearchedSheet): boolean =>
    table.id === "indicators"
      ? !hasSure || definesIndicators(table)
      : table.columns.size >= 3 || isPlan(plan) || tables.some(definesIndicators);
  const isSure = hasSure && others.some(({ plan }) => isPlan(plan));
  const found = located(others, isSure, usable);
  return found.tables("indicators").length === 0 && !others.some(({ plan }) => isPlan(plan)) ? null : found;
}

function located(
  searched: readonly SearchedSheet[],
  isSure: boolean,
  usable: (table: LocatedTable, sheet: SearchedSheet) => boolean,
): LocatedDefinition {
  const plans = searched.flatMap(({ plan, sheet }) => (plan === null ? [] : [{ plan, sheet }]));
  const [best] = [...plans].sort((one, other) => other.plan.labels.size - one.plan.labels.size);
  const used = searched.map((sheet) => ({
    sheet: sheet.sheet,
    tables: sheet.tables.filter((table) => usable(table, sheet)),
  }));
  return {
    plan: best?.plan ?? null,
    tables: (id) => used.flatMap(({ tables }) => tables.filter((table) => table.id === id)),
    sheets: used.filter(({ sheet, tables }) => tables.length > 0 || sheet === best?.sheet).map(({ sheet }) => sheet),
    isSure,
  };
}
