import { fractionToNumber } from "./fraction";
import type { Figures } from "./figures";
import { progressRate } from "./progressRate";

function rate(
  direction: Figures["direction"],
  baseline: number | null,
  target: number | null,
  actual: number,
): number | null {
  const exact = progressRate({ direction, baseline, target, actual });
  return exact === null ? null : fractionToNumber(exact);
}

test.each([
  ["increase", -40, 0, -10, 0.75],
  ["decrease", 29, 0, 8, 21 / 29],
  ["decrease", 2, 1.7, 1.76, 0.8],
  ["increase", 0, 35, 7, 0.2],
  ["increase", 12.4, 13, 12.7, 0.5],
  ["decrease", 272000, 246500, 259250, 0.5],
  ["maintainAtLeast", 100, 110, 105, 0.5],
] as const)("[PR1] %s from %p to %p with %p: one signed formula", (direction, baseline, target, actual, expected) => {
  expect(rate(direction, baseline, target, actual)).toBe(expected);
});

test.each([
  ["抑制目標 under population decline", "increase", 340, 300, 320],
  ["抑制目標 of a cost that grows", "decrease", 100, 110, 105],
  ["no way to go", "increase", 224, 224, 224],
  ["maintain", "maintainAtLeast", 224, 224, 220],
  ["maintain at zero", "maintainAtMost", 0, 0, 1],
  ["no baseline", "increase", null, 200, 150],
  ["an arrow target", "increase", 100, null, 150],
] as const)("[PR2] %s: no rate (%s from %p to %p with %p)", (_, direction, baseline, target, actual) => {
  expect(rate(direction, baseline, target, actual)).toBeNull();
});

test.each([
  ["increase", 74.2, 75, 67.5, -8.375],
  ["decrease", 2, 1.7, 2.1, -1 / 3],
  ["increase", 100, 200, 450, 3.5],
] as const)("[PR3] %s from %p to %p with %p is not clipped", (direction, baseline, target, actual, expected) => {
  expect(rate(direction, baseline, target, actual)).toBe(expected);
});

test.each([
  ["累計 counted from the start of the plan", 0, 100, 30, 0.3],
  ["a stock that began before", 202, 258, 230, 0.5],
] as const)("[PR4] %s starts at %p", (_, baseline, target, actual, expected) => {
  expect(rate("increase", baseline, target, actual)).toBe(expected);
});
