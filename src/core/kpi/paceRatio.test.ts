import { evaluated, inR5 } from "../../../test/support/indicatorFixture";
import { decimal, fraction, fractionToNumber } from "./fraction";
import { paceRatio } from "./paceRatio";

test.each([
  ["half the way at half the time", 150, 1],
  ["a quarter of the way at half the time", 125, 0.5],
  ["backwards", 90, -0.2],
  ["far ahead", 300, 4],
])("[PC1] %s", (_, actual, expected) => {
  expect(evaluated({}, actual).paceRatio).toBe(expected);
});

test("[PC1] one exact quotient: a third of the way at a third of the time is 100 %, not 0.9999…", () => {
  const third = fraction(decimal(1), decimal(3));
  expect(fractionToNumber(paceRatio(third, third) ?? { numerator: decimal(0), denominator: decimal(1) })).toBe(1);
  const period = { startYear: 2021, targetYear: 2024, assumed: false };
  const result = evaluated({ baseline: 0, target: 0.3 }, 0.1, { ...inR5, period, reportYear: 2022 });
  expect(result).toMatchObject({ paceRatio: 1, status: "onTrack" });
});

test("[PC2] none before any time has elapsed, and none without a progress rate", () => {
  const nothing = fraction(decimal(0), decimal(4));
  const half = fraction(decimal(1), decimal(2));
  expect(paceRatio(half, nothing)).toBeNull();
  expect(paceRatio(half, null)).toBeNull();
  expect(paceRatio(null, half)).toBeNull();
});
