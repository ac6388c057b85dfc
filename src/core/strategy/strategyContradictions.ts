import type { Indicator, Strategy } from "../kpi/strategy";
import type { StrategyProblem } from "./strategyProblem";

function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

function ofIndicator(indicator: Indicator, index: number, strategy: Strategy): readonly StrategyProblem[] {
  const at = (code: StrategyProblem["code"], field: string, found: string): StrategyProblem => ({
    code,
    path: `indicators.${index}.${field}`,
    indicatorId: indicator.id,
    found,
  });
  const { goalId, direction, target } = indicator;
  const problems: StrategyProblem[] = [];
  if (!strategy.goals.some(({ id }) => id === goalId)) problems.push(at("unknown-goal", "goalId", goalId));
  if (target.kind === "arrow") {
    if (direction === "maintainAtLeast" || direction === "maintainAtMost")
      problems.push(at("arrow-with-maintain", "target", target.arrow));
    else if ((target.arrow === "↑") !== (direction === "increase"))
      problems.push(at("arrow-against-direction", "direction", target.arrow));
  }
  const known = strategy.oddities.map(({ code }) => code);
  for (const code of indicator.oddities)
    if (!known.includes(code)) problems.push(at("unknown-oddity", "oddities", code));
  return problems;
}

/** What a well-formed definition still gets wrong: ids, goals, the period, arrows against their direction. [SD4] */
export function strategyContradictions(strategy: Strategy): readonly StrategyProblem[] {
  const { goals, indicators, period } = strategy;
  return [
    ...repeated(goals.map(({ id }) => id)).map((index): StrategyProblem => ({
      code: "duplicate-goal",
      path: `goals.${index}.id`,
      found: goals[index]?.id ?? "",
    })),
    ...repeated(indicators.map(({ id }) => id)).map((index): StrategyProblem => ({
      code: "duplicate-indicator",
      path: `indicators.${index}.id`,
      indicatorId: indicators[index]?.id ?? "",
      found: indicators[index]?.id ?? "",
    })),
    ...(period.targetYear > period.startYear
      ? []
      : [{ code: "period-without-length", path: "period.targetYear", found: String(period.targetYear) } as const]),
    ...indicators.flatMap((indicator, index) => ofIndicator(indicator, index, strategy)),
  ];
}
