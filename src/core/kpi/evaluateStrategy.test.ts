import { observed } from "../../../test/support/indicatorFixture";
import { kitamotoStrategy } from "../strategy/kitamoto/kitamotoStrategy";
import { evaluateStrategy } from "./evaluateStrategy";
import { standardScheme } from "./standardScheme";

const baselines = kitamotoStrategy.indicators.map(({ id, baseline }) =>
  observed(baseline === null ? {} : { 2023: baseline }, { indicatorId: id }),
);

test("[ST1] every indicator has its row, whatever was observed", () => {
  const nothing = evaluateStrategy(kitamotoStrategy, [], standardScheme, 2023);
  expect(nothing.map(({ indicatorId }) => indicatorId)).toEqual(kitamotoStrategy.indicators.map(({ id }) => id));
  expect(new Set(nothing.map(({ status }) => status))).toEqual(new Set(["notEvaluated"]));
});

test("[ST1] one bad indicator never loses the table", () => {
  const bad = observed(
    { 2023: NaN, 2022: Infinity },
    { indicatorId: "G1-N2", baseline: NaN, missing: { 2023: "errorValue" } },
  );
  const foreign = observed({ 2023: 5 }, { indicatorId: "Z9-K1" });
  const others = baselines.filter(({ indicatorId }) => indicatorId !== "G1-N2");
  const all = evaluateStrategy(kitamotoStrategy, [foreign, bad, ...others], standardScheme, 2023);
  expect(all).toHaveLength(40);
  expect(all[1]).toMatchObject({ status: "notEvaluated", notes: [{ code: "missing", reason: "errorValue" }] });
  expect(all.filter(({ status }) => status === "notEvaluated")).toHaveLength(2);
});

test("[NT3] with every figure still at its baseline 15 indicators of this strategy reach 80 %, 12 of them 90 %", () => {
  const all = evaluateStrategy(kitamotoStrategy, baselines, standardScheme, 2023);
  const flagged = all.filter(({ notes }) => notes.some(({ code }) => code === "zeroProgressLooksGood"));
  expect(flagged).toHaveLength(15);
  expect(flagged.filter(({ printed }) => (printed.achievementRate ?? 0) >= 0.9)).toHaveLength(12);
});

test("[YR5] a report of another year uses the figures up to that year", () => {
  const figures = [observed({ 2022: 350, 2024: 380 }, { indicatorId: "G2-N1" })];
  const births = (year: number) =>
    evaluateStrategy(kitamotoStrategy, figures, standardScheme, year).find(
      ({ indicatorId }) => indicatorId === "G2-N1",
    );
  expect(births(2023)).toMatchObject({ dataYear: 2022, actual: 350 });
  expect(births(2024)).toMatchObject({ dataYear: 2024, status: "achieved" });
});
