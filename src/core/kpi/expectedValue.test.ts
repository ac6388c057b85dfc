import { elapsed } from "./elapsed";
import { expectedValue } from "./expectedValue";
import type { Figures } from "./figures";
import { fractionToNumber } from "./fraction";

function expected(
  direction: Figures["direction"],
  baseline: number | null,
  target: number | null,
  dataYear: number,
  interim?: number,
): number | null {
  const part = elapsed({ startYear: 2021, targetYear: 2025, dataYear });
  const exact = expectedValue({ direction, baseline, target }, part, interim);
  return exact === null ? null : fractionToNumber(exact);
}

test.each([
  ["increase", 100, 200, 2021, 100],
  ["increase", 100, 200, 2022, 125],
  ["increase", 57.6, 60.3, 2023, 58.95],
  ["decrease", 29, 0, 2024, 7.25],
  ["increase", -40, 0, 2023, -20],
  ["increase", 100, 200, 2030, 200],
] as const)("[EV1] %s from %p to %p in %p: the straight line", (direction, baseline, target, year, value) => {
  expect(expected(direction, baseline, target, year)).toBe(value);
});

test("[EV2] the city's interim target of the year replaces the line", () => {
  expect(expected("increase", 100, 200, 2023, 110)).toBe(110);
});

test.each([
  ["increase", null, 200],
  ["increase", 200, null],
  ["decrease", 100, 110],
  ["increase", 224, 224],
  ["maintainAtMost", 0, 0],
] as const)("[EV3] %s from %p to %p: no line where no progress rate can exist", (direction, baseline, target) => {
  expect(expected(direction, baseline, target, 2023)).toBeNull();
  expect(expected(direction, baseline, target, 2023, 3)).toBe(3);
});
