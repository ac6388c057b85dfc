import { achievementRate } from "./achievementRate";
import type { AchievementChoice, Figures } from "./figures";
import { fractionToNumber } from "./fraction";

const standard: AchievementChoice = { own: null, decrease: "targetOverActual", maintain: "targetOverActual" };
const twice = "twiceTargetMinusActual";
const byDifference: AchievementChoice = { own: null, decrease: twice, maintain: twice };

function rate(
  direction: Figures["direction"],
  target: number | null,
  actual: number,
  choice = standard,
): number | null {
  const exact = achievementRate({ direction, baseline: null, target, actual }, choice);
  return exact === null ? null : fractionToNumber(exact);
}

test.each([
  ["increase", 820, 615, 0.75],
  ["increase", 200, 250, 1.25],
  ["increase", 100, 0, 0],
  ["increase", 100, -5, -0.05],
  ["maintainAtLeast", 224, 220, 220 / 224],
] as const)("[AR1] %s towards %p with %p: actual / target", (direction, target, actual, expected) => {
  expect(rate(direction, target, actual)).toBe(expected);
});

test.each([
  ["decrease", 10, 20, 0.5],
  ["decrease", 1.7, 2, 0.85],
  ["maintainAtMost", 40, 50, 0.8],
] as const)("[AR2] %s towards %p with %p: target / actual", (direction, target, actual, expected) => {
  expect(rate(direction, target, actual)).toBe(expected);
});

test.each([
  ["decrease", 10, 12, 0.8],
  ["decrease", 10, 25, -0.5],
  ["decrease", 10, 0, 2],
  ["maintainAtMost", 44, 47, 41 / 44],
] as const)(
  "[AR3] %s towards %p with %p: (2·target − actual) / target where the scheme says so",
  (direction, target, actual, expected) => {
    expect(rate(direction, target, actual, byDifference)).toBe(expected);
  },
);

test.each([
  ["a target of zero", "increase", 0, -10],
  ["a target of zero", "decrease", 0, 8],
  ["a negative target", "increase", -5, -10],
  ["a target of zero", "maintainAtMost", 0, 0],
  ["an inverse by zero", "decrease", 10, 0],
  ["an inverse by a negative figure", "decrease", 10, -1],
  ["an arrow", "increase", null, 5],
] as const)("[AR4] %s: no rate (%s, target %p, actual %p)", (_, direction, target, actual) => {
  expect(rate(direction, target, actual)).toBeNull();
});

test.each([
  ["actualOverTarget", 12, 1.2],
  ["targetOverActual", 12.5, 0.8],
  ["twiceTargetMinusActual", 12, 0.8],
] as const)("[AR5] the indicator's own formula %s wins over the direction and the scheme", (own, actual, expected) => {
  for (const direction of ["increase", "decrease", "maintainAtLeast", "maintainAtMost"] as const)
    expect(rate(direction, 10, actual, { ...byDifference, own })).toBe(expected);
});

test("[AR3] a scheme chooses for decreasing and for maintained indicators apart", () => {
  const miyagi = { ...standard, maintain: twice } as const;
  expect([rate("decrease", 10, 12.5, miyagi), rate("maintainAtMost", 10, 12.5, miyagi)]).toEqual([0.8, 0.75]);
});

test.each(["progress", "actualOverExpected"] as const)(
  "[AR5] an own formula that is no achievement rate (%s) leaves it to direction and scheme",
  (own) => {
    expect(rate("increase", 10, 8, { ...standard, own })).toBe(0.8);
    expect(rate("decrease", 10, 12.5, { ...standard, own })).toBe(0.8);
  },
);
