import { evaluated, inR5, indicatorOf, observed } from "../../../test/support/indicatorFixture";
import { elapsed } from "./elapsed";
import { evaluateIndicator } from "./evaluateIndicator";
import { fractionToNumber } from "./fraction";
import type { Scheme } from "./scheme";
import { standardScheme } from "./standardScheme";

function part(startYear: number, targetYear: number, dataYear: number): number | null {
  const exact = elapsed({ startYear, targetYear, dataYear });
  return exact === null ? null : fractionToNumber(exact);
}

test.each([
  ["R3", 2021, 0],
  ["R4", 2022, 0.25],
  ["R5", 2023, 0.5],
  ["R6", 2024, 0.75],
  ["R7", 2025, 1],
  ["H30, before the plan", 2018, 0],
  ["R9, after the plan", 2027, 1],
])("[EL1] the plan R3–R7 with a figure of %s", (_, dataYear, expected) => {
  expect(part(2021, 2025, dataYear)).toBe(expected);
});

test.each([
  ["R2, before the start", 2020, 0],
  ["R3, the start", 2021, 0],
  ["R4, which the table leaves open", 2022, 0.25],
  ["R5, two years before the target", 2023, 0.4],
  ["R6", 2024, 0.7],
  ["R7, the target year", 2025, 0.9],
  ["R9, after it", 2027, 0.9],
])("[EL4] a yearly table by years before the target year: %s", (_, dataYear, expected) => {
  const exact = elapsed({ startYear: 2021, targetYear: 2025, dataYear }, [0.9, 0.7, 0.4, null]);
  expect(exact === null ? null : fractionToNumber(exact)).toBe(expected);
});

test("[EL4] it counts only where the scheme says yearly, and not for an indicator with a start of its own", () => {
  const yearly: Scheme = { ...standardScheme, pace: "yearly", yearlyPace: [1, 0.75, 0.6] };
  const in3 = (scheme: Scheme, startYear: number | null = null) =>
    evaluateIndicator(indicatorOf({ startYear }), observed({ 2023: 150 }), { ...inR5, scheme }).elapsed;
  expect(in3(yearly)).toBe(0.6);
  expect(in3({ ...yearly, pace: "linear" })).toBe(0.5);
  expect(in3(yearly, 2021)).toBe(0.5);
});

test.each([
  ["start and target are one year", 2025, 2025, 2025],
  ["the target lies before the start", 2025, 2021, 2023],
  ["the start is unknown", NaN, 2025, 2023],
  ["the year of the figure is unknown", 2021, 2025, NaN],
])("[EL2] none where %s: no pace rather than a wrong one", (_, startYear, targetYear, dataYear) => {
  expect(part(startYear, targetYear, dataYear)).toBeNull();
});

test("[EL3] the start is the plan's, not the baseline year", () => {
  expect(evaluated({ baselineYear: 2018 }, 150).elapsed).toBe(0.5);
});

test("[EL3] an indicator's own 起点年度 counts for it alone", () => {
  const own = indicatorOf({ startYear: 2022 });
  expect(evaluateIndicator(own, observed({ 2023: 150 }), inR5).elapsed).toBeCloseTo(1 / 3, 15);
});

test("[EL3] the data year counts, not the report year: statistics of R4 reported in R5", () => {
  expect(evaluateIndicator(indicatorOf(), observed({ 2022: 125 }), inR5)).toMatchObject({
    elapsed: 0.25,
    paceRatio: 1,
  });
});
