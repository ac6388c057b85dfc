import { evaluated, inR5 } from "../../../test/support/indicatorFixture";
import { decimal } from "./fraction";
import { rangedRate, printedRate, printedRateToTarget } from "./printedRate";
import { standardScheme } from "./standardScheme";

const rate = (value: number) => ({ numerator: decimal(value), denominator: decimal(1) });

test.each([
  [0.9125, 1, 0.913],
  [0.9125, 0, 0.91],
  [0.99949, 1, 0.999],
])("[RD4] %p with %p decimals of a percent is printed and banded as %p", (value, percentDecimals, expected) => {
  expect(printedRate(rate(value), { ...standardScheme, percentDecimals })).toBe(expected);
});

test("[RD4] the bands compare the rate as printed: 79.96 % prints 80.0 % and is おおむね順調", () => {
  const almost = evaluated({ baseline: 0, target: 10000 }, 3998);
  expect(almost).toMatchObject({ paceRatio: 0.7996, printed: { paceRatio: 0.8 }, status: "mostlyOnTrack" });
  const truncating = { ...inR5, scheme: { ...standardScheme, rounding: "truncate" as const } };
  expect(evaluated({ baseline: 0, target: 10000 }, 3998, truncating)).toMatchObject({
    printed: { paceRatio: 0.799 },
    status: "slightlyBehind",
  });
});

test("[RD4] 2.00 → 1.70 with 1.76 is exactly 80 %", () => {
  const accidents = evaluated({ baseline: 2, target: 1.7, direction: "decrease" }, 1.76, { ...inR5, reportYear: 2025 });
  expect(accidents).toMatchObject({ progressRate: 0.8, status: "mostlyAchieved" });
});

test.each([
  [0.9996, false, 1, 0.999],
  [0.9996, true, 1, 1],
  [0.998, false, 0, 0.99],
  [0.99996, false, 2, 0.9999],
  [1.2, false, 1, 0.999],
  [-0.2, false, 1, -0.2],
])("[RD5] %p, met: %p, %p decimals: printed %p", (value, met, percentDecimals, expected) => {
  expect(printedRateToTarget(rate(value), met, { ...standardScheme, percentDecimals })).toBe(expected);
});

test.each([
  ["just above 200 %", 2.0001, {}, 2.001],
  ["200 % itself", 2, {}, 2],
  ["just below 0", -0.0001, {}, -0.001],
  ["0 itself", 0, {}, 0],
  ["far above", 3.5, {}, 3.5],
  ["just above 100 %, 宮城県型", 1.0004, { printAbove: 1 }, 1.001],
  ["cut off towards 0", -0.0009, { rounding: "truncate" }, -0.001],
  ["without limits", 2.0001, { printAbove: null, printBelow: null }, 2],
  ["the limit itself is printed, above", 1.7, { printAbove: 1, beyondRange: "limit" }, 1],
  ["the limit itself is printed, below", -0.3, { printAbove: 1, beyondRange: "limit" }, 0],
  ["inside, where the limit is printed", 0.7, { printAbove: 1, beyondRange: "limit" }, 0.7],
  ["no upper limit to print", 1.7, { printAbove: null, beyondRange: "limit" }, 1.7],
] as const)("[RD11] what is beyond the range never prints as inside it: %s", (_, value, choices, expected) => {
  const scheme = { ...standardScheme, ...choices };
  expect(rangedRate(rate(value), printedRate(rate(value), scheme), scheme)).toBe(expected);
});

test("[RD11] it holds for the progress and for the rate the scheme publishes, no other", () => {
  const scheme = { ...standardScheme, printAbove: 1 };
  const given = { baseline: 100, target: 10_100, direction: "increase" } as const;
  const { printed } = evaluated(given, 10_101, { ...inR5, scheme });
  expect(printed).toMatchObject({ progressRate: 1.001, achievementRate: 1 });
  const kept = { direction: "maintainAtLeast", target: 10_000, baseline: 10_000 } as const;
  const banding = { ...scheme, maintainUnmet: "bandAchievement" } as const;
  expect(evaluated(kept, 10_001, { ...inR5, scheme: banding }).printed.achievementRate).toBe(1.001);
});

test("[RD5] a scheme may print an unmet target as it rounds", () => {
  expect(printedRateToTarget(rate(0.9996), false, { ...standardScheme, capUnmet: false })).toBe(1);
});

test("[RD5] achievement and progress of an unmet target are capped, pace and interim rate are not", () => {
  const almost = evaluated({ baseline: 0, target: 100000 }, 99999);
  expect(almost.printed).toEqual({ achievementRate: 0.999, progressRate: 0.999, paceRatio: 2, interimRate: 2 });
  expect(almost).toMatchObject({ achievementRate: 0.99999, progressRate: 0.99999 });
});
