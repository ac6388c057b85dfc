import type { Observation } from "../core/kpi/evaluation";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import { latestReportYear, reportYears } from "./reportYears";

function observed(...years: readonly number[]): Observation {
  return {
    indicatorId: "G1-N1",
    baseline: null,
    target: null,
    actuals: Object.fromEntries(years.map((year) => [year, 1])),
    missing: {},
  };
}

test.each([
  ["nothing found: the plan's years", [], [2022, 2023, 2024, 2025]],
  ["R3 has figures too", [observed(2021)], [2021, 2022, 2023, 2024, 2025]],
  ["figures beyond the plan", [observed(2024), observed(2026)], [2022, 2023, 2024, 2025, 2026]],
])("columns: %s", (_case, observations, years) => {
  expect(reportYears(kitamotoStrategy, observations)).toEqual(years);
});

test.each([
  ["the latest with a figure", [observed(2022, 2024), observed(2023)], 2024],
  ["none: the target year", [observed()], 2025],
])("report year not given: %s", (_case, observations, year) => {
  expect(latestReportYear(kitamotoStrategy, observations)).toBe(year);
});
