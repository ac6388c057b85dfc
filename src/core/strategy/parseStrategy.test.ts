import type { Indicator, Strategy } from "../kpi/strategy";
import { kitamotoStrategy } from "./kitamoto/kitamotoStrategy";
import { parseStrategy } from "./parseStrategy";
import { strategyProblemText } from "./strategyProblemText.ja";

const [first, second] = kitamotoStrategy.indicators as [Indicator, Indicator];

function withFirst(changes: object): unknown {
  return { ...kitamotoStrategy, indicators: [{ ...first, ...changes }, second] };
}

test("[SD3] the built-in strategy has the form it asks of others, also after a round trip as JSON", () => {
  expect(parseStrategy(kitamotoStrategy)).toEqual({ strategy: kitamotoStrategy, problems: [] });
  expect(parseStrategy(JSON.parse(JSON.stringify(kitamotoStrategy)))).toEqual({
    strategy: kitamotoStrategy,
    problems: [],
  });
});

test("[SD3] another city's plan needs no context, no frame and no policies", () => {
  const other: Strategy = {
    ...kitamotoStrategy,
    id: "other",
    city: "他市",
    version: "策定",
    period: { startYear: 2025, targetYear: 2030, assumed: false },
    goals: [{ ...(kitamotoStrategy.goals[0] as Strategy["goals"][number]), policies: [] }],
    indicators: [{ ...first, interimTargets: { 2026: 4000 } }],
    context: [],
    nationalFrame: null,
    oddities: [],
  };
  expect(parseStrategy(other).strategy).toEqual(other);
});

test.each([
  ["a blank name", { name: "　" }, "indicators.0.name", "value-missing"],
  ["no unit at all", { unit: undefined }, "indicators.0.unit", "value-missing"],
  [
    "a target that is no number",
    { target: { kind: "number", value: "820" } },
    "indicators.0.target.value",
    "value-invalid",
  ],
  ["a baseline of NaN", { baseline: NaN }, "indicators.0.baseline", "value-invalid"],
  ["an unknown direction", { direction: "up" }, "indicators.0.direction", "value-invalid"],
  ["a negative dead band", { deadBand: -1 }, "indicators.0.deadBand", "value-invalid"],
  ["half a decimal", { decimals: 0.5 }, "indicators.0.decimals", "value-invalid"],
  ["令和 as a year", { baselineYear: 3 }, "indicators.0.baselineYear", "value-invalid"],
])("[SD3] %s is named by its place", (_, changes, path, code) => {
  const { strategy, problems } = parseStrategy(withFirst(changes));
  expect(strategy).toBeNull();
  expect(problems).toEqual([expect.objectContaining({ code, path, indicatorId: "G1-N1" })]);
});

test("[SD3] an interim target needs a fiscal year", () => {
  expect(parseStrategy(withFirst({ interimTargets: { 来年: 5 } })).problems).toHaveLength(1);
});

test.each([null, 3, "text", [], {}])("[SD3] %j is no strategy and does not throw", (input) => {
  const { strategy, problems } = parseStrategy(input);
  expect(strategy).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

test("[SD3] every problem is found at once", () => {
  expect(parseStrategy(withFirst({ name: "", direction: "up", decimals: 99 })).problems).toHaveLength(3);
});

test.each([
  ["two indicators of one id", withFirst({ id: second.id }), "duplicate-indicator"],
  ["a goal that is not there", withFirst({ goalId: "G9" }), "unknown-goal"],
  ["↑ where less is better", withFirst({ direction: "decrease" }), "arrow-against-direction"],
  ["↑ to maintain", withFirst({ direction: "maintainAtLeast" }), "arrow-with-maintain"],
  ["an oddity that is not described", withFirst({ oddities: ["typo"] }), "unknown-oddity"],
  [
    "a plan without length",
    { ...kitamotoStrategy, period: { startYear: 2025, targetYear: 2025, assumed: false } },
    "period-without-length",
  ],
  ["two indicators of one name in a goal", withFirst({ name: second.name }), "duplicate-name"],
  ["a baseline after the plan", withFirst({ baselineYear: 2026 }), "baseline-year-after-target-year"],
  ["a start in the target year", withFirst({ startYear: 2025 }), "start-year-outside-plan"],
  ["an interim target in the start year", withFirst({ interimTargets: { 2021: 4000 } }), "interim-outside-plan"],
  ["an interim target after the plan", withFirst({ interimTargets: { 2026: 4000 } }), "interim-outside-plan"],
  [
    "a target year with two targets",
    withFirst({ target: { kind: "number", value: 5000 }, interimTargets: { 2025: 4900 } }),
    "interim-differs-from-target",
  ],
  [
    "two goals of one id",
    { ...kitamotoStrategy, goals: [...kitamotoStrategy.goals, kitamotoStrategy.goals[0]] },
    "duplicate-goal",
  ],
])("[SD4] %s is a contradiction", (_, input, code) => {
  const { strategy, problems } = parseStrategy(input);
  expect(strategy).toBeNull();
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test("[SD4] an own start opens the years before the plan's to interim targets", () => {
  const { problems } = parseStrategy(withFirst({ startYear: 2019, interimTargets: { 2020: 4000, 2024: 5000 } }));
  expect(problems).toEqual([]);
});

test("[SD3] revisions are part of an indicator", () => {
  const revisions = [
    { field: "target", before: 4000, after: 5000, decidedOn: "2023-03-31", reason: "制度の変更", fromFiscalYear: 2023 },
  ];
  expect(parseStrategy(withFirst({ revisions })).strategy?.indicators[0]?.revisions).toEqual(revisions);
  expect(parseStrategy(withFirst({ revisions: [{ ...revisions[0], reason: "" }] })).problems).toEqual([
    expect.objectContaining({ code: "value-missing", path: "indicators.0.revisions.0.reason" }),
  ]);
});

test("[SD4] problems are said in Japanese with their place", () => {
  const [problem] = parseStrategy(withFirst({ goalId: "G9" })).problems;
  expect(problem && strategyProblemText(problem)).toBe(
    "指標G1-N1（indicators.0.goalId）：目標「G9」は定義されていません。",
  );
  const [whole] = parseStrategy(3).problems;
  expect(whole && strategyProblemText(whole)).toBe("総合戦略の定義：「3」は使用できない値です。");
});
