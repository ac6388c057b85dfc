import type { Indicator, PlanPeriod, Strategy } from "../kpi/strategy";
import type { StrategyProblem } from "./strategyProblem";

function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

type At = (code: StrategyProblem["code"], field: string, found: string | number) => StrategyProblem;

/** Years against the plan's. A target year before the start is the plan's own problem. */
function ofYears(indicator: Indicator, { startYear, targetYear }: PlanPeriod, at: At): readonly StrategyProblem[] {
  const { baselineYear, startYear: ownStart, interimTargets, target } = indicator;
  if (targetYear <= startYear) return [];
  const first = ownStart !== null && ownStart < targetYear ? Math.min(ownStart, startYear) : startYear;
  return [
    ...(baselineYear !== null && baselineYear > targetYear
      ? [at("baseline-year-after-target-year", "baselineYear", baselineYear)]
      : []),
    ...(ownStart !== null && ownStart >= targetYear ? [at("start-year-outside-plan", "startYear", ownStart)] : []),
    ...Object.entries(interimTargets).flatMap(([text, value]) => {
      const year = Number(text);
      if (year <= first || year > targetYear) return [at("interim-outside-plan", `interimTargets.${text}`, text)];
      return year === targetYear && target.kind === "number" && target.value !== value
        ? [at("interim-differs-from-target", `interimTargets.${text}`, value)]
        : [];
    }),
  ];
}

function ofIndicator(indicator: Indicator, index: number, strategy: Strategy): readonly StrategyProblem[] {
  const at: At = (code, field, found) => ({
    code,
    path: `indicators.${index}.${field}`,
    indicatorId: indicator.id,
    found: String(found),
  });
  const { goalId, direction, target, name } = indicator;
  const problems: StrategyProblem[] = [...ofYears(indicator, strategy.period, at)];
  if (strategy.indicators.findIndex((other) => other.goalId === goalId && other.name === name) < index)
    problems.push(at("duplicate-name", "name", name));
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

/** What a well-formed definition still gets wrong: ids, names, goals, years, arrows against their direction. [SD4] */
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
