import * as fc from "fast-check";
import { indicatorOf, inR5, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";
import { forecast } from "./forecast";
import { neededChange } from "./neededChange";

const of = (actuals: Record<number, number>, given: Parameters<typeof indicatorOf>[0] = {}, reportYear = 2024) =>
  forecast(indicatorOf(given), observed(actuals), { ...inR5, reportYear });

test.each([
  ["two years: the line between them", { 2022: 110, 2024: 150 }, { yearlyChange: 20, atTargetYear: 170 }],
  ["three years on a line", { 2022: 110, 2023: 130, 2024: 150 }, { yearlyChange: 20, atTargetYear: 170 }],
  [
    "least squares, not the last two",
    { 2021: 100, 2022: 100, 2023: 100, 2024: 140 },
    { yearlyChange: 12, atTargetYear: 140 },
  ],
  ["going down", { 2022: 130, 2023: 120 }, { yearlyChange: -10, atTargetYear: 100 }],
  ["not moving", { 2022: 130, 2023: 130 }, { yearlyChange: 0, atTargetYear: 130 }],
  ["decimals, exactly", { 2022: 0.1, 2023: 0.2, 2024: 0.3 }, { yearlyChange: 0.1, atTargetYear: 0.4 }],
  [
    "figures before the plan do not count",
    { 2018: 900, 2022: 110, 2023: 120 },
    { yearlyChange: 10, atTargetYear: 140 },
  ],
  [
    "figures after the report year do not count",
    { 2022: 110, 2023: 120, 2025: 900 },
    { yearlyChange: 10, atTargetYear: 140 },
  ],
] as const)("[FC1] the line through the figures of the plan: %s", (_, actuals, expected) => {
  expect(of(actuals)).toMatchObject(expected);
});

test.each([
  ["no figure", {}, {}, 2024],
  ["one year", { 2024: 150 }, {}, 2024],
  ["one year in the plan", { 2019: 100, 2024: 150 }, {}, 2024],
  ["one year since the own start", { 2022: 100, 2024: 150 }, { startYear: 2023 }, 2024],
  ["the target year has its figure", { 2024: 150, 2025: 160 }, {}, 2025],
] as const)("[FC2] no forecast: %s", (_, actuals, given, reportYear) => {
  expect(of(actuals, given, reportYear)).toBeNull();
});

test("[FC2] the final report with an older figure still has one", () => {
  expect(of({ 2022: 110, 2024: 150 }, {}, 2025)).toMatchObject({ atTargetYear: 170, years: [2022, 2024] });
});

test.each([
  ["increase", 170, 0, true],
  ["increase", 171, -1, false],
  ["decrease", 170, 0, true],
  ["decrease", 169, 1, false],
  ["decrease", 180, -10, true],
  ["maintainAtLeast", 160, 10, true],
] as const)("[FC2] %s towards %p: %p from it", (direction, target, fromTarget, meetsTarget) => {
  expect(of({ 2022: 110, 2024: 150 }, { direction, target })).toMatchObject({ fromTarget, meetsTarget });
});

test("[FC2] an arrow has a line but nothing to meet", () => {
  expect(of({ 2022: 110, 2024: 150 }, { target: "↑" })).toMatchObject({
    atTargetYear: 170,
    fromTarget: null,
    meetsTarget: null,
  });
});

test.each([
  ["a half more each year", { 2023: 150 }, {}, 2023, 25],
  ["by the year of the figure", { 2022: 150 }, {}, 2024, 50 / 3],
  ["down", { 2024: 8 }, { direction: "decrease", baseline: 29, target: 0 }, 2024, -8],
  ["met", { 2024: 200 }, {}, 2024, null],
  ["met within the tolerance", { 2024: 99 }, { direction: "maintainAtLeast", target: 100, tolerance: 1 }, 2024, null],
  ["an arrow", { 2024: 150 }, { target: "↑" }, 2024, null],
  ["the last year is there", { 2025: 150 }, {}, 2025, null],
  ["no figure", {}, {}, 2024, null],
] as const)("[FC3] the yearly change still needed: %s", (_, actuals, given, reportYear, expected) => {
  const needed = neededChange(indicatorOf(given), observed(actuals), { ...inR5, reportYear });
  expect(needed).toBe(expected);
});

test("[FC4] a forecast is no part of the judgement: the same figure of the year, the same status", () => {
  const rising = evaluateIndicator(indicatorOf(), observed({ 2022: 110, 2023: 150 }), inR5);
  const falling = evaluateIndicator(indicatorOf(), observed({ 2022: 190, 2023: 150 }), inR5);
  expect([rising.forecast?.yearlyChange, falling.forecast?.yearlyChange]).toEqual([40, -40]);
  expect(rising.status).toBe(falling.status);
  expect(rising.printed).toEqual(falling.printed);
  expect([rising.neededChange, falling.neededChange]).toEqual([25, 25]);
});

test("[FC1] the line passes through the mean of years and figures", () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
  const years = fc.subarray([2021, 2022, 2023, 2024], { minLength: 2 });
  fc.assert(
    fc.property(years, fc.array(figure, { minLength: 4, maxLength: 4 }), (of4, values) => {
      const actuals = Object.fromEntries(of4.map((year, index) => [year, values[index] ?? 0]));
      const found = of(actuals);
      if (found === null) throw new Error("no forecast");
      const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
      const atMean = found.atTargetYear - found.yearlyChange * (2025 - mean(of4));
      expect(atMean).toBeCloseTo(mean(Object.values(actuals)), 6);
    }),
  );
});
