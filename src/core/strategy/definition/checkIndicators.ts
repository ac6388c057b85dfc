import { formatFigure } from "../../kpi/formatFigure";
import { isMaintain } from "../../kpi/isMaintain";
import { isTargetBetter } from "../../kpi/isTargetBetter";
import type { Indicator, Strategy } from "../../kpi/strategy";
import { strategyContradictions } from "../strategyContradictions";
import type { StrategyProblem } from "../strategyProblem";
import { whatIsWrong } from "../strategyProblemText.ja";
import type { DefinitionFindings } from "./definitionFindings";
import { doubtText } from "./doubtText.ja";
import { foldWords } from "./foldWords";
import { indicatorColumn } from "./indicatorInput";
import type { ReadIndicator } from "./readIndicators";
import type { SheetCell } from "./sheetCells";
import { columnOf, type TableRow } from "./tableRows";

function cellOf(row: TableRow, key: string): SheetCell | null {
  const year = /^interim\.(\d{4})$/.exec(key)?.[1];
  return (year === undefined ? row.cell(key) : row.interim.get(Number(year))) ?? null;
}

/** Leaves out what contradicts itself or the plan [SD4]; what is left is kept with its doubts. */
export function checkIndicators(
  frame: Omit<Strategy, "indicators">,
  read: readonly ReadIndicator[],
  findings: DefinitionFindings,
): readonly ReadIndicator[] {
  const problems = strategyContradictions({ ...frame, indicators: read.map(({ indicator }) => indicator) });
  const refused = new Set<number>();
  for (const problem of problems) {
    const [, index, path = ""] = /^indicators\.(\d+)\.(.+)$/.exec(problem.path) ?? [];
    if (index === undefined) continue;
    const one = read[Number(index)];
    if (one === undefined) continue;
    refused.add(Number(index));
    sayProblem(problem, indicatorColumn(path), one, read, findings);
  }
  const kept = read.filter((_, index) => !refused.has(index));
  for (const one of kept) sayDoubts(one, findings);
  return kept;
}

function sayProblem(
  problem: StrategyProblem,
  key: string,
  { row, indicator }: ReadIndicator,
  read: readonly ReadIndicator[],
  findings: DefinitionFindings,
): void {
  const at = {
    severity: "error",
    cell: cellOf(row, key) ?? row.cell("name") ?? null,
    indicatorId: indicator.id,
  } as const;
  const field = columnOf(row.table, key).heading;
  const firstCell = (isSame: (other: Indicator) => boolean): string => {
    const first = read.find((other) => isSame(other.indicator));
    return first === undefined ? "" : (cellOf(first.row, key)?.address ?? "");
  };
  switch (problem.code) {
    case "duplicate-indicator":
    case "duplicate-name": {
      const isSame =
        problem.code === "duplicate-indicator"
          ? ({ id }: Indicator) => id === indicator.id
          : ({ goalId, name }: Indicator) => goalId === indicator.goalId && name === indicator.name;
      const params = { field, first: firstCell(isSame), fate: "indicator" };
      findings.add({ code: "definition-duplicate", ...at, params });
      return;
    }
    case "unknown-goal":
      findings.add({
        code: "definition-unknown-reference",
        ...at,
        params: { field, table: "基本目標", fate: "indicator" },
      });
      return;
    default:
      findings.add({
        code: "definition-contradiction",
        ...at,
        params: { sentence: `${whatIsWrong(problem)}`, fate: "indicator" },
      });
  }
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function sayDoubts({ indicator, row }: ReadIndicator, findings: DefinitionFindings): void {
  const { baseline, target, direction, decimals, tolerance } = indicator;
  const say = (key: string, sentence: string): void => {
    const cell = cellOf(row, key) ?? row.cell("name") ?? null;
    findings.add({
      code: "definition-doubtful",
      severity: "warning",
      cell,
      indicatorId: indicator.id,
      params: { sentence },
    });
  };
  const shown = (value: number): string => formatFigure(value, Math.max(decimals, decimalsOf(value)));
  const goal = target.kind === "number" ? target.value : null;
  if (goal !== null && baseline !== null && !isMaintain(direction)) {
    if (goal === baseline) say("target", doubtText("target-equals-baseline", shown(baseline)));
    else if (!isTargetBetter(direction, baseline, goal))
      say("target", doubtText("target-worse", shown(goal), shown(baseline)));
  }
  const finest = [baseline, goal].filter((value) => value !== null).find((value) => decimalsOf(value) > decimals);
  if (finest !== undefined) say("decimals", doubtText("more-decimals", String(decimals), shown(finest)));
  if (tolerance > 0 && !isMaintain(direction)) say("tolerance", doubtText("tolerance-without-maintain"));
}

/**
 * Compares ids with the definition in use before: an indicator of the same goal and name under another id loses what
 * was stored for it.
 */
export function sayChangedIds(
  read: readonly ReadIndicator[],
  previous: readonly Indicator[],
  findings: DefinitionFindings,
): void {
  const ids = new Set(read.map(({ indicator }) => indicator.id));
  for (const { indicator, row } of read) {
    const before = previous.find(({ name }) => foldWords(name) === foldWords(indicator.name));
    if (before === undefined || before.id === indicator.id || ids.has(before.id)) continue;
    findings.add({
      code: "definition-id-changed",
      severity: "warning",
      cell: row.cell("id") ?? null,
      indicatorId: indicator.id,
      params: { before: before.id },
    });
  }
}
