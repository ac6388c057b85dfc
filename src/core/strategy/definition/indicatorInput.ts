import { foldCharacters } from "../../kpi/foldCharacters";
import { formatFigure } from "../../kpi/formatFigure";
import type { Indicator } from "../../kpi/strategy";
import { normalizePrinted } from "../normalizePrinted";
import { readArrow, saysNone } from "./readNotation";
import { figureOf, rowValues, targetOf } from "./rowValues";
import type { SheetCell } from "./sheetCells";
import type { TableRow } from "./tableRows";

/** What the table 指標の表記 says of one indicator; null: as the indicator's own cells. */
export interface Notation {
  readonly name: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly oddities: readonly string[];
}

/** A figure as it is printed where nobody says otherwise. */
export function printedFigure(value: number | null, decimals: number, unit: string): string {
  return value === null ? "―" : `${formatFigure(value, decimals)}${unit}`;
}

export function printedTarget(target: Indicator["target"], decimals: number, unit: string): string {
  return target.kind === "arrow" ? target.arrow : printedFigure(target.value, decimals, unit);
}

/** Decimals the cell shows, of its number alone; 0 for none. */
function shownDecimals(cell: SheetCell | undefined): number {
  return cell === undefined ? 0 : (/\d\.(\d+)/.exec(foldCharacters(cell.text))?.[1]?.length ?? 0);
}

/** One row of 指標 for the indicator's schema: what is not understood stays the text it is. `goalId` null: no such goal. */
export function indicatorInput(
  row: TableRow,
  id: string,
  goalId: string | null,
  notation: Notation | undefined,
): unknown {
  const { text, code, figure, year, word, yes } = rowValues(row);
  const unitCell = row.cell("unit");
  const unit = unitCell !== undefined && !unitCell.isBlank && saysNone(unitCell) ? "" : text("unit");
  const targetCell = row.cell("target");
  const target = targetCell === undefined ? undefined : targetOf(targetCell, unit);
  const decimals =
    figure("decimals", "") ?? Math.min(6, Math.max(shownDecimals(row.cell("baseline")), shownDecimals(targetCell)));
  const places =
    typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 ? Math.min(decimals, 6) : 0;
  const baseline = figure("baseline", unit);
  const known = typeof baseline === "number" ? baseline : null;
  const name = text("name");
  const arrow = targetCell === undefined ? undefined : readArrow(targetCell);
  const aprilFirst = word("aprilFirst", "aprilFirst");
  return {
    id,
    goalId: goalId ?? text("goal"),
    kind: word("kind", "indicatorKind"),
    name: name === null ? null : normalizePrinted(name),
    printedName: notation?.name ?? name,
    unit,
    decimals,
    baseline,
    baselinePrinted: notation?.baseline ?? printedFigure(known, places, unit ?? ""),
    baselineYear: year("baselineYear"),
    target,
    targetPrinted: notation?.target ?? printedOf(target, places, unit ?? ""),
    direction: word("direction", "direction") ?? (arrow === "↑" ? "increase" : arrow === "↓" ? "decrease" : null),
    directionConfirmed: yes("confirmed", "confirmed") ?? true,
    nature: word("nature", "nature"),
    survey: yes("survey", "survey"),
    policyCode: code("policyCode"),
    policyName: text("policyName"),
    department: text("department"),
    startYear: year("startYear"),
    tolerance: figure("tolerance", unit) ?? 0,
    deadBand: figure("deadBand", unit) ?? 0,
    achievementFormula: word("formula", "achievementFormula"),
    interimTargets: Object.fromEntries(
      [...row.interim]
        .map(([interimYear, cell]) => [interimYear, figureOf(cell, unit)] as const)
        .filter(([, value]) => value !== null),
    ),
    ...(aprilFirst === null ? {} : { aprilFirst }),
    oddities: notation?.oddities ?? [],
  };
}

function printedOf(target: unknown, decimals: number, unit: string): string {
  if (typeof target !== "object" || target === null) return "";
  if ("arrow" in target) return String(target.arrow);
  return "value" in target && typeof target.value === "number" ? printedFigure(target.value, decimals, unit) : "";
}

/** The column an item of an indicator stands in. */
export function indicatorColumn(path: string): string {
  const [field = "", year = ""] = path.split(".");
  if (field === "interimTargets") return `interim.${year}`;
  return columnByField[field] ?? field;
}

const columnByField: Readonly<Record<string, string>> = {
  goalId: "goal",
  printedName: "name",
  directionConfirmed: "confirmed",
  achievementFormula: "formula",
};
